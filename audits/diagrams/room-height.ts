import type { Diagram } from '../../src/domain/diagram'
import { arrow, line, shape } from './marks/draw'
import { person } from './marks/people'
import { ground, wall } from './marks/things'

export default {
  id: 'room-height',
  criteria: ['bld-room-height'],
  alt: {
    nl: 'Een gang, met een lamp als laagste ding. De pijl gaat van de vloer tot de onderkant van de lamp.',
    en: 'A corridor, with a lamp as the lowest thing. The arrow goes from the floor to the underside of the lamp.',
  },
  marks: [
    ...ground(186), ...wall(0, 0, 320, 14), line('thing', [150, 14], [150, 30]), shape('thing', [134, 30], [166, 30], [178, 46], [122, 46]), ...person(74, 186, 0.66),
    arrow([150, 186], [150, 46], 'right'),
  ],
} satisfies Diagram
