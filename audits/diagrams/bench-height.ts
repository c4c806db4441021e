import type { Diagram } from '../../src/domain/diagram'
import { arrow, limb, path } from './marks/draw'
import { ground, lead } from './marks/things'

export default {
  id: 'bench-height',
  criteria: ['str-bench-design'],
  alt: {
    nl: 'Een bank van opzij. De pijl gaat van de grond tot de bovenkant van de zit.',
    en: 'A bench from the side. The arrow goes from the ground to the top of the seat.',
  },
  marks: [
    ...ground(178), path('thing', limb(12, [62, 112], [146, 112])), path('thing', limb(10, [62, 106], [44, 36])), path('thing', limb(8, [72, 118], [64, 176])), path('thing', limb(8, [136, 118], [140, 176])), path('thing', limb(8, [54, 76], [128, 76], [134, 106])),
    ...lead([146, 106], [196, 106]),
    arrow([182, 178], [182, 106], 'right'),
  ],
} satisfies Diagram
