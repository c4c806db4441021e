import type { Diagram } from '../../src/domain/diagram'
import { arrow } from './marks/draw'
import { personAbove } from './marks/people'
import { chairAbove, tableAbove } from './marks/things'

export default {
  id: 'table-gap',
  criteria: ['bld-furniture-gap', 'shp-table-gap'],
  alt: {
    nl: 'Tafels van bovenaf, met mensen op de stoelen. De pijl gaat van de ene stoel tot de andere, op de smalste plek.',
    en: 'Tables from above, with people on the chairs. The arrow goes from one chair to the other, at the narrowest spot.',
  },
  marks: [
    ...tableAbove([40, 100], 56, 110), ...tableAbove([284, 100], 50, 110),
    ...[68, 132].flatMap((y) => [...chairAbove([88, y], 0.95, 'right'), ...personAbove([88, y], 0.95, 'left')]), ...[68, 132].flatMap((y) => [...chairAbove([238, y], 0.95, 'left'), ...personAbove([238, y], 0.95, 'right')]),
    arrow([111, 132], [215, 132], 'above'),
  ],
} satisfies Diagram
