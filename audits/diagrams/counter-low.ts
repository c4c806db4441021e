import type { Diagram } from '../../src/domain/diagram'
import { arrow, box } from './marks/draw'
import { person } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'counter-low',
  criteria: ['bld-counter-low', 'evt-bar-low', 'shp-counter'],
  alt: {
    nl: 'Een balie van opzij, met een laag deel. De pijl gaat van de vloer tot de bovenkant van het laagste blad.',
    en: 'A counter from the side, with a low part. The arrow goes from the floor to the top of the lowest surface.',
  },
  marks: [
    ...person(34, 182, 0.86), ...ground(182), box('thing', 62, 86, 52, 96), box('thing', 56, 78, 64, 9, 2), box('thing', 114, 114, 64, 8, 2), ...lead([178, 114], [214, 114]),
    arrow([200, 182], [200, 114], 'right'),
  ],
} satisfies Diagram
