import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, word } from './marks/draw'
import { person } from './marks/people'
import { ground, lead, textLines } from './marks/things'

export default {
  id: 'stop-info',
  criteria: ['str-stop-info'],
  alt: {
    nl: 'Een halte met een dienstregeling aan de paal. De pijl gaat van de grond tot het midden van de dienstregeling.',
    en: 'A stop with a timetable on the pole. The arrow goes from the ground to the middle of the timetable.',
  },
  marks: [
    ...ground(184), box('thing', 122, 38, 8, 146), box('thing', 108, 8, 36, 30, 4), word(126, 30, 'H', 19), box('thing', 104, 62, 44, 58, 3), ...textLines(110, 72, [32, 24, 32, 28], 13), ...person(52, 184, 0.84), ...lead([148, 91], [192, 91]),
    arrow([178, 184], [178, 91], 'right'),
  ],
} satisfies Diagram
