import type { Diagram } from '../../src/domain/diagram'
import { arrow, limb, path } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { doorLeaf, lead, wall } from './marks/things'

export default {
  id: 'door-side',
  criteria: ['bld-door-side', 'home-door-side'],
  alt: {
    nl: 'Een gesloten deur van bovenaf, aan de kant van de klink. De pijl gaat van de rand van het deurblad tot de eerste muur of kast ernaast.',
    en: 'A closed door from above, on the side of the handle. The arrow goes from the edge of the door leaf to the first wall or cupboard beside it.',
  },
  marks: [
    ...wall(0, 40, 22, 18), ...wall(108, 40, 72, 18), ...wall(166, 40, 18, 160),
    ...doorLeaf([24, 50], [106, 50], 6), path('thing', limb(4, [92, 54], [92, 63], [100, 63])),
    ...wheelchairAbove([62, 146], 0.92, 'up'),
    ...lead([108, 58], [108, 100]),
    arrow([108, 86], [166, 86], [250, 88]),
  ],
} satisfies Diagram
