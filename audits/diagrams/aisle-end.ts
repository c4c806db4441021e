import type { Diagram } from '../../src/domain/diagram'
import { box, freeCircle, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { wall } from './marks/things'

export default {
  id: 'aisle-end',
  criteria: ['shp-turn'],
  alt: {
    nl: 'Het einde van een gang tussen winkelrekken, van bovenaf. De pijl gaat dwars door de grootste cirkel die vrij is.',
    en: 'The end of an aisle between shop shelves, from above. The arrow goes straight across the largest circle that is free.',
  },
  marks: [
    box('thing', 0, 0, 142, 42, 2), line('thing', [0, 21], [142, 21]), line('thing', [47, 0], [47, 42]), line('thing', [94, 0], [94, 42]),
    box('thing', 0, 158, 142, 42, 2), line('thing', [0, 179], [142, 179]), line('thing', [47, 158], [47, 200]), line('thing', [94, 158], [94, 200]),
    ...wall(304, 0, 16, 200), box('thing', 268, 170, 34, 30, 2), box('thing', 176, 0, 40, 22, 2),
    ...wheelchairAbove([64, 100], 0.95, 'right'),
    ...freeCircle([224, 100], 72),
  ],
} satisfies Diagram
