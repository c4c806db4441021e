import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'

export default {
  id: 'flat-strip',
  criteria: ['str-cobbles'],
  alt: {
    nl: 'Een plein met kasseien, van bovenaf, met een vlakke strook erin. De pijl gaat van de ene rand van de vlakke strook tot de andere.',
    en: 'A square with cobbles, from above, with a flat strip in it. The arrow goes from one edge of the flat strip to the other.',
  },
  marks: [
    ...[0, 1, 2, 8, 9, 10].flatMap((row) => Array.from({ length: 10 + (row % 2) }, (_, i) => box('solid', Math.max(1, 2 + i * 32 - (row % 2) * 16), 2 + row * 18, row % 2 && i % 10 === 0 ? 13 : 28, 15, 6))),
    box('thing', 1, 56, 318, 88), line('soft', [112, 56], [112, 144]), line('soft', [296, 56], [296, 144]),
    ...wheelchairAbove([56, 100], 0.62, 'right'),
    arrow([150, 56], [150, 144], 'right'),
  ],
} satisfies Diagram
