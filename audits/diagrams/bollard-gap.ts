import type { Diagram } from '../../src/domain/diagram'
import { also, arrow, box } from './marks/draw'
import { person } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'bollard-gap',
  criteria: ['str-bollard'],
  alt: {
    nl: 'Twee paaltjes van voren. De pijl gaat van het ene paaltje tot het andere. Een tweede pijl toont hoe hoog een paaltje is.',
    en: 'Two bollards from the front. The arrow goes from one bollard to the other. A second arrow shows how high a bollard is.',
  },
  marks: [
    ...ground(178), ...[100, 226].flatMap((x) => [box('thing', x, 84, 16, 94, 6), box('solid', x, 96, 16, 16)]),
    ...person(284, 178, 0.9), ...lead([100, 84], [72, 84]),
    arrow([116, 132], [226, 132], 'above'), also([84, 178], [84, 84], 'left', 'hoogte', 'height'),
  ],
} satisfies Diagram
