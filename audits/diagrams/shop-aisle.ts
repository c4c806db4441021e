import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'

export default {
  id: 'shop-aisle',
  criteria: ['shp-aisle'],
  alt: {
    nl: 'Een gang tussen winkelrekken, van bovenaf, met dozen op de grond. De pijl gaat van de dozen tot het rek ertegenover, op de smalste plek.',
    en: 'An aisle between shop shelves, from above, with boxes on the floor. The arrow goes from the boxes to the shelf opposite, at the narrowest spot.',
  },
  marks: [
    box('thing', 0, 0, 320, 36), line('thing', [0, 18], [320, 18]), ...[64, 128, 192, 256].map((x) => line('thing', [x, 0], [x, 36])),
    box('thing', 0, 172, 320, 28), ...[64, 128, 192, 256].map((x) => line('thing', [x, 172], [x, 200])),
    box('thing', 138, 36, 30, 26, 2), box('thing', 168, 36, 34, 22, 2), line('thing', [138, 49], [168, 49]), line('thing', [185, 36], [185, 58]),
    ...wheelchairAbove([56, 112], 0.88, 'right'),
    arrow([153, 62], [153, 172], 'right'),
  ],
} satisfies Diagram
