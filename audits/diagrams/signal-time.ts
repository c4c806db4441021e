import type { Diagram } from '../../src/domain/diagram'
import { also, box, disc, figure } from './marks/draw'
import { walker } from './marks/people'
import { lead, relief, watch } from './marks/things'

export default {
  id: 'signal-time',
  criteria: ['str-signal-time'],
  alt: {
    nl: 'Een oversteek met een voetgangerslicht. De pijl toont de lengte van de oversteek, van stoeprand tot stoeprand. De chronometer telt hoeveel seconden het groen blijft.',
    en: 'A crossing with a pedestrian light. The arrow shows the length of the crossing, from kerb to kerb. The stopwatch counts how many seconds the light stays green.',
  },
  marks: [
    ...relief([0, 142], [60, 142], [60, 154], [260, 154], [260, 142], [320, 142]), ...[0, 1, 2, 3, 4].map((i) => box('thing', 70 + i * 38, 156, 24, 8)), box('thing', 286, 70, 7, 72), box('thing', 276, 26, 28, 54, 5), disc('thing', [290, 40], 9), disc('measure', [290, 64], 9),
    ...walker(34, 142, 0.52), ...watch([136, 62], 26, 0.4, true), ...lead([60, 142], [60, 110]), ...lead([260, 142], [260, 110]),
    also([60, 120], [260, 120], 'below', 'lengte', 'length'), figure(220, 62),
  ],
} satisfies Diagram
