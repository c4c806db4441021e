import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, limb, path, word } from './marks/draw'
import { parkingSign, way } from './marks/things'

export default {
  id: 'parking-slope',
  criteria: ['bld-parking-slope'],
  alt: {
    nl: 'Een aangepaste parkeerplaats van bovenaf, met een digitale waterpas in de lengte en een in de breedte. Lees beide af en noteer het hoogste getal.',
    en: 'An accessible parking space from above, with a digital spirit level along its length and one along its width. Read both and note the higher figure.',
  },
  marks: [
    path('thing', limb(5, [24, 20], [196, 20])), path('thing', limb(5, [24, 180], [196, 180])), path('thing', limb(5, [24, 20], [24, 180])),
    ...parkingSign([66, 102], 74), box('thing', 104, 134, 82, 16, 2), box('solid', 131, 138, 28, 8), disc('thing', [145, 142], 2.6), box('thing', 140, 40, 16, 74, 2), box('solid', 144, 63, 8, 28), disc('thing', [148, 77], 2.6),
    word(236, 150, { nl: 'lengte', en: 'length' }), word(238, 54, { nl: 'breedte', en: 'width' }), ...way([210, 144], [192, 144]), ...way([200, 50], [164, 58]),
    figure(254, 100),
  ],
  withoutArrow: 'a slope is read on a spirit level, not measured between two places',
} satisfies Diagram
