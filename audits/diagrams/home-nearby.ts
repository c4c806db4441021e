import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, path, shape, word } from './marks/draw'
import { poleSign } from './marks/things'

export default {
  id: 'home-nearby',
  criteria: ['home-location'],
  alt: {
    nl: 'Een woning, een halte, een winkel en een plek met zorg. Elke pijl volgt de weg van de woning tot een van de drie. De langste telt.',
    en: 'A home, a stop, a shop and a place with care. Each arrow follows the way from the home to one of the three. The longest counts.',
  },
  marks: [
    shape('thing', [14, 100], [44, 74], [74, 100]), box('thing', 22, 100, 44, 38), box('solid', 38, 116, 12, 22),
    ...poleSign(112, 48, 18, 'H', 14), box('thing', 104, 150, 54, 42, 2), path('solid', 'M 100 150 L 162 150 L 158 164 L 104 164 Z'), word(131, 185, { nl: 'winkel', en: 'shop' }, 14), box('thing', 262, 74, 50, 50, 3), path('solid', 'M 281 84 L 293 84 L 293 93 L 302 93 L 302 105 L 293 105 L 293 114 L 281 114 L 281 105 L 272 105 L 272 93 L 281 93 Z'), word(288, 142, { nl: 'zorg', en: 'care' }),
    arrow([44, 72], [97, 30], 'none', [[44, 30]]), arrow([44, 140], [102, 170], 'none', [[44, 170]]), arrow([76, 100], [260, 100], [190, 66]),
  ],
} satisfies Diagram
