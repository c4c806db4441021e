import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, line, shape } from './marks/draw'
import { person } from './marks/people'
import { ground } from './marks/things'

export default {
  id: 'lift-door',
  criteria: ['bld-lift-door'],
  alt: {
    nl: 'De deur van een lift van voren, helemaal open. De pijl gaat van de ene kant van de opening tot de andere.',
    en: 'The door of a lift from the front, fully open. The arrow goes from one side of the opening to the other.',
  },
  marks: [
    ...ground(182),
    box('thing', 62, 20, 128, 162), box('solid', 76, 34, 100, 148), box('thing', 92, 34, 84, 148),
    line('soft', [92, 172], [104, 162], [164, 162], [176, 172]), line('soft', [104, 162], [104, 34]), line('soft', [164, 162], [164, 34]), line('soft', [104, 118], [164, 118]),
    box('thing', 204, 124, 14, 26, 3), disc('thing', [211, 132], 2.6), disc('thing', [211, 142], 2.6),
    shape('thing', [120, 30], [125, 24], [130, 30]), shape('thing', [136, 24], [141, 30], [146, 24]),
    ...person(34, 182, 0.72),
    arrow([92, 92], [176, 92], [256, 88]),
  ],
} satisfies Diagram
