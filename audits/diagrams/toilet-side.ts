import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { potAbove, wall } from './marks/things'

export default {
  id: 'toilet-side',
  criteria: ['wc-side-space'],
  alt: {
    nl: 'Een toilet van bovenaf. De pijl gaat van de zijkant van de pot tot de muur of wat in de weg staat, aan de ruimste kant.',
    en: 'A toilet from above. The arrow goes from the side of the bowl to the wall or whatever is in the way, on the widest side.',
  },
  marks: [
    ...wall(0, 0, 320, 12), ...wall(0, 12, 12, 188), ...wall(308, 12, 12, 188), ...potAbove([70, 12], 1, 'down'), box('thing', 262, 18, 34, 40, 5), line('thing', [262, 28], [296, 28]),
    ...wheelchairAbove([172, 156], 0.9, 'up'),
    arrow([89, 38], [262, 38], 'below'),
  ],
} satisfies Diagram
