import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc } from './marks/draw'
import { person } from './marks/people'
import { ground, lead, wall } from './marks/things'

export default {
  id: 'wall-object',
  criteria: ['bld-wall-object'],
  alt: {
    nl: 'Een kastje dat uit de muur steekt, van voren. De pijl gaat van de muur tot het punt dat het verst uitsteekt.',
    en: 'A cabinet that sticks out of the wall, from the front. The arrow goes from the wall to the point that sticks out furthest.',
  },
  marks: [
    ...ground(184), ...wall(0, 0, 60, 184), box('thing', 60, 84, 62, 54, 3), disc('solid', [90, 111], 16), disc('thing', [90, 111], 5), ...person(256, 184, 0.86), ...lead([122, 84], [122, 46]),
    arrow([60, 58], [122, 58], [182, 56]),
  ],
} satisfies Diagram
