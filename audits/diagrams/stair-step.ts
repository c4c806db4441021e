import type { Diagram } from '../../src/domain/diagram'
import { also, arrow } from './marks/draw'
import { shoe } from './marks/people'
import { lead, relief } from './marks/things'

export default {
  id: 'stair-step',
  criteria: ['bld-stair-step'],
  alt: {
    nl: 'Een trap van opzij. De pijl gaat van de ene trede recht omhoog tot de bovenkant van de volgende. Een tweede pijl toont hoe diep een trede is.',
    en: 'Stairs from the side. The arrow goes from one step straight up to the top of the next. A second arrow shows how deep a step is.',
  },
  marks: [
    ...relief([0, 178], [140, 178], [140, 128], [226, 128], [226, 78], [320, 78]),
    ...shoe(246, 78, 2), ...lead([140, 128], [104, 128]),
    arrow([118, 178], [118, 128], 'left'), also([140, 112], [226, 112], 'above', 'diepte', 'depth'),
  ],
} satisfies Diagram
