import type { Diagram } from '../../src/domain/diagram'
import { box, dash, figure, word } from './marks/draw'
import { textLines } from './marks/things'

export default {
  id: 'letter-size',
  criteria: ['com-font'],
  alt: {
    nl: 'Een tekst met ernaast een blad met letters van 12 punt. Vergelijk de gewone letters: zijn ze even groot of groter?',
    en: 'A text beside a sheet with letters of 12 points. Compare the ordinary letters: are they as large or larger?',
  },
  marks: [
    box('thing', 16, 12, 126, 176, 4), ...textLines(32, 30, [92, 80], 13), word(74, 104, 'Aa', 52), ...textLines(32, 132, [92, 84, 92, 60], 13), box('thing', 178, 12, 126, 116, 4), word(241, 40, { nl: '12 punt', en: '12 point' }, 17, 'soft'), word(246, 104, 'Aa', 52), dash('measure', [112, 104], [204, 104]), dash('measure', [112, 68], [204, 68]),
    figure(241, 160),
  ],
  withoutArrow: 'letters are compared with letters, not measured between two places',
} satisfies Diagram
