import type { Diagram } from '../../src/domain/diagram'
import { arrow } from './marks/draw'
import { wheelchair } from './marks/people'
import { lead, relief } from './marks/things'

export default {
  id: 'slope-rest',
  criteria: ['str-slope-rest'],
  alt: {
    nl: 'Een lange helling van opzij, met een vlak stuk onderaan en bovenaan. De pijl gaat langs de helling van het ene vlakke stuk tot het volgende.',
    en: 'A long slope from the side, with a level part at the bottom and at the top. The arrow goes along the slope from one level part to the next.',
  },
  marks: [
    ...relief([0, 168], [64, 168], [232, 116], [320, 116]), ...wheelchair(268, 116, 0.5), ...lead([64, 168], [54, 136]), ...lead([232, 116], [222, 84]),
    arrow([57, 146], [225, 94], [104, 86]),
  ],
} satisfies Diagram
