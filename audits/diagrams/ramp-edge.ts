import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path, round } from './marks/draw'
import { ground, lead, wall } from './marks/things'

export default {
  id: 'ramp-edge',
  criteria: ['bld-ramp-edge'],
  alt: {
    nl: 'Een helling, van voren gezien, met een rand aan de open kant. De pijl gaat van het vlak van de helling tot de bovenkant van de rand.',
    en: 'A ramp, seen from the front, with an edge on the open side. The arrow goes from the surface of the ramp to the top of the edge.',
  },
  marks: [
    ...ground(182), box('solid', 30, 130, 224, 52), box('thing', 238, 84, 16, 46), ...wall(0, 20, 30, 162),
    path('body', `${round([68, 100], 30)} ${round([68, 100], 22, true)} ${round([68, 100], 5)}`), path('body', limb(5, [68, 100], [68, 62], [90, 48])),
    ...lead([238, 84], [200, 84]),
    arrow([214, 130], [214, 84], 'left'),
  ],
} satisfies Diagram
