import type { Diagram } from '../../src/domain/diagram'
import { arrow, disc, path } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { potAbove, wall } from './marks/things'

export default {
  id: 'toilet-passage',
  criteria: ['wc-passage-fixtures'],
  alt: {
    nl: 'Een toilet van bovenaf, met pot en wastafel. De pijl gaat van de pot tot de wastafel, op de smalste plek.',
    en: 'A toilet from above, with bowl and washbasin. The arrow goes from the bowl to the washbasin, at the narrowest spot.',
  },
  marks: [
    ...wall(0, 0, 320, 12), ...wall(0, 12, 12, 188), ...wall(308, 12, 12, 188), ...potAbove([12, 74], 0.95, 'right'), path('thing', 'M 308 44 L 308 104 L 284 104 Q 258 104 258 74 Q 258 44 284 44 Z'), disc('thing', [286, 74], 13),
    ...wheelchairAbove([166, 146], 0.9, 'up'),
    arrow([79, 74], [258, 74], 'above'),
  ],
} satisfies Diagram
