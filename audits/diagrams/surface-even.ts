import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, path } from './marks/draw'
import { shoe } from './marks/people'
import { batten } from './marks/things'

export default {
  id: 'surface-even',
  criteria: ['str-surface-even'],
  alt: {
    nl: 'Tegels van opzij, met een lat over de tegel die uitsteekt. De pijl gaat van de lage tegel tot de onderkant van de lat.',
    en: 'Paving from the side, with a batten over the tile that sticks out. The arrow goes from the low tile to the underside of the batten.',
  },
  marks: [
    path('solid', 'M 0 176 L 320 176 L 320 200 L 0 200'), box('thing', 0, 146, 66, 30), box('thing', 68, 98, 66, 30), box('solid', 68, 128, 66, 48), box('thing', 136, 146, 88, 30), box('thing', 226, 146, 94, 30),
    ...batten(40, 98, 150), ...shoe(252, 146, 2.2),
    arrow([172, 146], [172, 98], [260, 60]),
  ],
} satisfies Diagram
