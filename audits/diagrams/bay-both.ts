import type { Diagram } from '../../src/domain/diagram'
import { also, limb, path } from './marks/draw'
import { lead, parkingSign } from './marks/things'

export default {
  id: 'bay-both',
  criteria: ['bld-parking-size', 'home-parking'],
  alt: {
    nl: 'Een parkeerplaats van bovenaf. De pijlen tonen de breedte en de lengte van het vak, van lijn tot lijn.',
    en: 'A parking space from above. The arrows show the width and the length of the space, from line to line.',
  },
  marks: [
    path('thing', limb(5, [96, 14], [96, 150])), path('thing', limb(5, [210, 14], [210, 150])), path('thing', limb(5, [96, 14], [210, 14])), ...parkingSign([154, 66], 70), ...lead([96, 150], [96, 182]), ...lead([210, 150], [210, 182]), ...lead([210, 14], [252, 14]), ...lead([210, 150], [252, 150]),
    also([96, 170], [210, 170], [52, 176], 'breedte', 'width'), also([240, 14], [240, 150], 'right', 'lengte', 'length'),
  ],
} satisfies Diagram
