import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, limb, path, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { carAbove, footpathAbove } from './marks/things'

export default {
  id: 'footpath-charging',
  criteria: ['str-charging'],
  alt: {
    nl: 'Een voetpad van bovenaf, met een laadpaal en een kabel naar een auto. De pijl gaat van de gevel tot de laadpaal of de kabel, op de smalste plek.',
    en: 'A footpath from above, with a charging point and a cable to a car. The arrow goes from the wall to the charging point or the cable, at the narrowest spot.',
  },
  marks: [
    ...footpathAbove(148), box('thing', 156, 112, 24, 24, 4), disc('thing', [168, 124], 5), ...carAbove([168, 180], 0.2), path('thing', limb(3, [180, 124], [206, 128], [214, 144], [206, 168])),
    ...wheelchairAbove([54, 84], 0.78, 'right'), word(60, 184, { nl: 'straat', en: 'street' }),
    arrow([168, 18], [168, 112], 'right'),
  ],
} satisfies Diagram
