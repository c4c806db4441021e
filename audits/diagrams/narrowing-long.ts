import type { Diagram } from '../../src/domain/diagram'
import { also, arrow, box, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { bush, footpathAbove, lead } from './marks/things'

export default {
  id: 'narrowing-long',
  criteria: ['str-line-narrowing'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een lange bloembak. De pijl gaat van de gevel tot de bloembak. Een tweede pijl toont hoe lang het smalle stuk is.',
    en: 'A footpath from above, with a long planter. The arrow goes from the wall to the planter. A second arrow shows how long the narrow stretch is.',
  },
  marks: [
    ...footpathAbove(146), box('thing', 96, 100, 208, 42, 3), ...[122, 162, 202, 242, 280].flatMap((x) => bush([x, 121], 13)),
    ...wheelchairAbove([46, 68], 0.76, 'right'), word(40, 188, { nl: 'straat', en: 'street' }),
    ...lead([96, 142], [96, 180]), ...lead([304, 142], [304, 180]),
    arrow([168, 18], [168, 100], [236, 58]), also([96, 168], [304, 168], 'below', 'lengte', 'length'),
  ],
} satisfies Diagram
