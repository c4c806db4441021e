import type { Diagram } from '../../src/domain/diagram'
import { box, freeCircle, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { wall } from './marks/things'

export default {
  id: 'lift-turn',
  criteria: ['bld-lift-turn'],
  alt: {
    nl: 'De ruimte voor een lift, van bovenaf. De pijl gaat dwars door de grootste cirkel die vrij is voor de liftdeur.',
    en: 'The space in front of a lift, from above. The arrow goes straight across the largest circle that is free in front of the lift door.',
  },
  marks: [
    box('thing', 14, 36, 104, 128), ...wall(0, 0, 14, 200), ...wall(14, 0, 118, 36), ...wall(14, 164, 118, 36), ...wall(118, 36, 14, 22), ...wall(118, 142, 14, 22),
    line('thing', [125, 58], [125, 68]), line('thing', [125, 142], [125, 132]),
    ...wheelchairAbove([60, 100], 0.95, 'right'),
    ...freeCircle([222, 100], 72),
    ...wall(304, 0, 16, 200),
  ],
} satisfies Diagram
