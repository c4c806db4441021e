import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path } from './marks/draw'
import { person } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'door-handle',
  criteria: ['bld-door-handle'],
  alt: {
    nl: 'Een deur van voren. De pijl gaat van de vloer tot het midden van de klink.',
    en: 'A door from the front. The arrow goes from the floor to the middle of the handle.',
  },
  marks: [
    ...ground(184), box('thing', 72, 18, 88, 166), box('thing', 80, 26, 72, 158),
    box('solid', 134, 94, 10, 28, 3), path('thing', limb(6, [139, 104], [116, 104])),
    ...person(34, 184, 0.76), ...lead([144, 104], [198, 104]),
    arrow([184, 184], [184, 104], 'right'),
  ],
} satisfies Diagram
