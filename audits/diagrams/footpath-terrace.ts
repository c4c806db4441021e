import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, word } from './marks/draw'
import { personAbove, wheelchairAbove } from './marks/people'
import { bush, chairAbove, footpathAbove, tableAbove } from './marks/things'

export default {
  id: 'footpath-terrace',
  criteria: ['str-terrace-passage'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een terras tegen de gevel en mensen op de stoelen. De pijl gaat van de laatste stoel tot de bloembak aan de straat, op de smalste plek.',
    en: 'A footpath from above, with a café terrace against the wall and people on the chairs. The arrow goes from the outermost chair to the planter near the street, at the narrowest spot.',
  },
  marks: [
    ...footpathAbove(168), ...[104, 200].flatMap((x) => [...tableAbove([x, 34], 44, 26), ...chairAbove([x, 62], 0.7, 'down'), ...personAbove([x, 62], 0.7, 'up')]),
    box('thing', 172, 144, 58, 22, 3), ...bush([188, 155], 8), ...bush([214, 155], 8),
    ...wheelchairAbove([44, 118], 0.7, 'right'), word(46, 192, { nl: 'straat', en: 'street' }),
    arrow([200, 80], [200, 144], [258, 110]),
  ],
} satisfies Diagram
