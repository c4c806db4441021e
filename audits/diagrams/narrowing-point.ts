import type { Diagram } from '../../src/domain/diagram'
import { also, arrow, box, line, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { footpathAbove, lead } from './marks/things'

export default {
  id: 'narrowing-point',
  criteria: ['str-point-narrowing'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een kast die de doorgang kort versmalt. De pijl gaat van de gevel tot de kast. Een tweede pijl toont hoe lang de versmalling is.',
    en: 'A footpath from above, with a cabinet that narrows the passage for a short stretch. The arrow goes from the wall to the cabinet. A second arrow shows how long the narrowing is.',
  },
  marks: [
    ...footpathAbove(146), box('thing', 136, 92, 64, 50, 2), line('thing', [168, 92], [168, 142]),
    ...wheelchairAbove([56, 66], 0.76, 'right'), word(46, 188, { nl: 'straat', en: 'street' }),
    ...lead([136, 142], [136, 180]), ...lead([200, 142], [200, 180]),
    arrow([168, 18], [168, 92], [244, 54]), also([136, 168], [200, 168], [240, 174], 'lengte', 'length'),
  ],
} satisfies Diagram
