import type { Diagram } from '../../src/domain/diagram'
import { arrow } from './marks/draw'
import { shoe } from './marks/people'
import { lead, relief } from './marks/things'

export default {
  id: 'route-step',
  criteria: ['evt-steps', 'str-stop-reach', 'wc-route'],
  alt: {
    nl: 'Een hoogteverschil onderweg, van opzij, zonder helling. De pijl gaat van de grond tot de bovenkant van de drempel.',
    en: 'A difference in height on the way, from the side, without a ramp. The arrow goes from the ground to the top of the step.',
  },
  marks: [
    ...relief([0, 162], [168, 162], [168, 110], [320, 110]),
    ...shoe(206, 110, 2.6), ...lead([168, 110], [126, 110]),
    arrow([142, 162], [142, 110], 'left'),
  ],
} satisfies Diagram
