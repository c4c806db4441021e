import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, line, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { footpathAbove } from './marks/things'

export default {
  id: 'footpath-display',
  criteria: ['str-display-board'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een rek met koopwaar tegen de gevel en een bord op het voetpad. De pijl gaat van het rek tot het bord, op de smalste plek.',
    en: 'A footpath from above, with goods against the wall and a board on the footpath. The arrow goes from the goods to the board, at the narrowest spot.',
  },
  marks: [
    ...footpathAbove(164), box('thing', 116, 18, 96, 30, 2), ...[0, 1, 2, 3, 4].map((i) => disc('thing', [128 + i * 18, 33], 7)),
    box('thing', 152, 136, 32, 24, 2), line('thing', [152, 148], [184, 148]),
    ...wheelchairAbove([52, 100], 0.76, 'right'), word(46, 190, { nl: 'straat', en: 'street' }),
    arrow([168, 48], [168, 136], 'right'),
  ],
} satisfies Diagram
