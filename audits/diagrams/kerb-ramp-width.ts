import type { Diagram } from '../../src/domain/diagram'
import { arrow, line, path, shape } from './marks/draw'

export default {
  id: 'kerb-ramp-width',
  criteria: ['str-kerb-ramp-width'],
  alt: {
    nl: 'Een verlaagde stoeprand bij een zebrapad, gezien vanaf de straat. De pijl gaat van het ene einde van het lage stuk tot het andere, zonder de schuine stukken.',
    en: 'A lowered kerb at a zebra crossing, seen from the street. The arrow goes from one end of the low part to the other, without the sloping parts.',
  },
  marks: [
    path('solid', 'M 0 134 L 320 134 L 320 200 L 0 200'), shape('thing', [0, 92], [66, 92], [100, 128], [232, 128], [266, 92], [320, 92], [320, 142], [0, 142]), line('thing', [66, 92], [66, 142]), line('thing', [100, 128], [100, 142]), line('thing', [166, 128], [166, 142]), line('thing', [232, 128], [232, 142]), line('thing', [266, 92], [266, 142]),
    ...[0, 1, 2, 3].map((i) => shape('thing', [104 + i * 34, 150], [124 + i * 34, 150], [126 + i * 36 - 2, 199], [98 + i * 36, 199])),
    arrow([100, 106], [232, 106], 'above'),
  ],
} satisfies Diagram
