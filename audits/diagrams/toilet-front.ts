import type { Diagram } from '../../src/domain/diagram'
import { arrow, limb, path } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { potAbove, wall } from './marks/things'

export default {
  id: 'toilet-front',
  criteria: ['wc-front-space'],
  alt: {
    nl: 'Een toilet van bovenaf. De pijl gaat van de voorkant van de pot recht vooruit, tot de muur of wat in de weg staat.',
    en: 'A toilet from above. The arrow goes from the front of the bowl straight ahead, to the wall or whatever is in the way.',
  },
  marks: [
    ...wall(0, 0, 320, 12), ...wall(0, 188, 320, 12), ...potAbove([152, 12], 0.85, 'down'), path('thing', limb(4, [196, 12], [196, 66])),
    ...wheelchairAbove([64, 114], 0.85, 'up'),
    arrow([152, 72], [152, 188], 'right'),
  ],
} satisfies Diagram
