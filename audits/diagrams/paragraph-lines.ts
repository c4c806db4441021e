import type { Diagram } from '../../src/domain/diagram'
import { arrow, box } from './marks/draw'
import { lead, textLines } from './marks/things'

export default {
  id: 'paragraph-lines',
  criteria: ['com-structure'],
  alt: {
    nl: 'Een tekst met alinea’s. De pijl gaat van de eerste tot de laatste regel van de langste alinea: tel die regels.',
    en: 'A text with paragraphs. The arrow goes from the first to the last line of the longest paragraph: count those lines.',
  },
  marks: [
    box('thing', 20, 10, 150, 180, 4), ...textLines(34, 28, [118, 80], 14), ...textLines(34, 66, [122, 116, 120, 112, 122, 70], 14), ...textLines(34, 160, [118, 90], 14), ...lead([160, 62], [202, 62]), ...lead([160, 140], [202, 140]),
    arrow([188, 62], [188, 140], 'right'),
  ],
} satisfies Diagram
