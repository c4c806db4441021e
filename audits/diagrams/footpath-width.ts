import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { bikeAbove, footpathAbove } from './marks/things'

export default {
  id: 'footpath-width',
  criteria: ['str-footpath-width'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een fiets tegen de gevel en een vuilnisbak bij de straat. De pijl gaat van de fiets tot de vuilnisbak, op de smalste plek.',
    en: 'A footpath from above, with a bicycle against the wall and a bin near the street. The arrow goes from the bicycle to the bin, at the narrowest spot.',
  },
  marks: [
    ...footpathAbove(164), ...bikeAbove([140, 38], 0.76), box('thing', 156, 142, 24, 20, 4), disc('thing', [168, 152], 6),
    ...wheelchairAbove([52, 102], 0.76, 'right'), word(46, 190, { nl: 'straat', en: 'street' }),
    arrow([170, 60], [170, 142], 'right'),
  ],
} satisfies Diagram
