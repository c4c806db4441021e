import type { Diagram } from '../../src/domain/diagram'
import { box, freeCircle, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { chairAbove, tableAbove, wall } from './marks/things'

export default {
  id: 'turning-room',
  criteria: ['bld-turning-room', 'home-turning'],
  alt: {
    nl: 'Een kamer van bovenaf, met een tafel, stoelen en een kast. De pijl gaat dwars door de grootste cirkel die vrij is.',
    en: 'A room from above, with a table, chairs and a cupboard. The arrow goes straight across the largest circle that is free.',
  },
  marks: [
    ...wall(0, 0, 320, 12), ...wall(0, 12, 12, 188), ...wall(308, 12, 12, 188), ...wall(12, 188, 24, 12), ...wall(124, 188, 184, 12),
    ...chairAbove([92, 40], 0.95, 'right'), ...tableAbove([46, 50], 60, 64),
    box('thing', 264, 14, 42, 172, 2), line('thing', [264, 100], [306, 100]),
    ...wheelchairAbove([66, 146], 0.95, 'up'),
    ...freeCircle([188, 98], 72),
  ],
} satisfies Diagram
