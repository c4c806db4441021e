import type { Diagram } from '../../src/domain/diagram'
import { arrow, path } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { doorLeaf, lead, wall } from './marks/things'

export default {
  id: 'door-width',
  criteria: ['bld-door-width', 'home-front-door', 'home-inner-doors', 'shp-door', 'wc-door'],
  alt: {
    nl: 'Een deur van bovenaf, 90 graden open. De pijl gaat van het open deurblad tot het kader aan de andere kant.',
    en: 'A door from above, open at 90 degrees. The arrow goes from the open door leaf to the frame on the other side.',
  },
  marks: [
    ...wall(0, 38, 60, 18), ...wall(157, 38, 163, 18),
    path('soft', 'M 155 58 A 92 92 0 0 1 64 150'),
    ...doorLeaf([64, 56], [64, 148], 6),
    ...wheelchairAbove([112, 148], 0.92, 'up'),
    ...lead([157, 56], [157, 90]),
    arrow([67, 78], [157, 78], [236, 80]),
  ],
} satisfies Diagram
