import type { Diagram } from '../../src/domain/diagram'
import { arrow, box } from './marks/draw'
import { person } from './marks/people'
import { ground } from './marks/things'

export default {
  id: 'door-height',
  criteria: ['bld-door-height'],
  alt: {
    nl: 'Een open deur van voren. De pijl gaat van de vloer tot de onderkant van het kader boven de opening.',
    en: 'An open door from the front. The arrow goes from the floor to the underside of the frame above the opening.',
  },
  marks: [
    ...ground(184),
    box('thing', 40, 14, 124, 170), box('solid', 52, 26, 100, 158), box('thing', 58, 32, 88, 152),
    ...person(84, 184, 0.72),
    arrow([122, 184], [122, 32], [232, 100]),
  ],
} satisfies Diagram
