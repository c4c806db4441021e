import type { Diagram } from '../../src/domain/diagram'
import { box, freeCircle, limb, path } from './marks/draw'
import { basinAbove, potAbove, wall } from './marks/things'

export default {
  id: 'toilet-turn',
  criteria: ['wc-turning'],
  alt: {
    nl: 'Een aangepast toilet van bovenaf, met pot en wastafel. De pijl gaat dwars door de grootste cirkel die vrij is.',
    en: 'An accessible toilet from above, with bowl and washbasin. The arrow goes straight across the largest circle that is free.',
  },
  marks: [
    ...wall(0, 0, 320, 12), ...wall(0, 12, 12, 188), ...wall(308, 12, 12, 188), ...wall(12, 188, 90, 12), ...wall(190, 188, 118, 12),
    ...potAbove([54, 12], 0.95, 'down'), path('thing', limb(4, [94, 12], [94, 78])),
    ...basinAbove(244, 12, 60, 46),
    box('thing', 278, 160, 26, 26, 4),
    ...freeCircle([182, 108], 75),
  ],
} satisfies Diagram
