import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line, type Marks } from './marks/draw'
import { walker } from './marks/people'
import { ground, lead } from './marks/things'

const bench = (x: number): Marks => [box('thing', x, 132, 62, 9, 2), box('thing', x + 2, 108, 58, 16, 3), line('thing', [x + 8, 141], [x + 8, 168]), line('thing', [x + 54, 141], [x + 54, 168])]

export default {
  id: 'bench-distance',
  criteria: ['str-bench-spacing', 'evt-seats'],
  alt: {
    nl: 'Twee banken langs een route. De pijl gaat van de ene bank tot de volgende.',
    en: 'Two benches along a route. The arrow goes from one bench to the next.',
  },
  marks: [
    ...ground(168), ...bench(14), ...bench(244), ...walker(152, 168, 0.5), ...lead([76, 128], [76, 58]), ...lead([244, 128], [244, 58]),
    arrow([76, 68], [244, 68], 'above'),
  ],
} satisfies Diagram
