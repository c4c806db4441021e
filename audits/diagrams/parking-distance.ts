import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path, word } from './marks/draw'
import { bush, parkingSign } from './marks/things'

export default {
  id: 'parking-distance',
  criteria: ['bld-parking-distance'],
  alt: {
    nl: 'Een parkeervak en een gebouw, van bovenaf. De pijl volgt de kortste weg zonder trap, van het vak tot de deur waar iedereen door kan.',
    en: 'A parking space and a building, from above. The arrow follows the shortest way without steps, from the space to the door that everyone can use.',
  },
  marks: [
    box('solid', 150, 0, 170, 46), box('thing', 244, 40, 40, 8), word(200, 28, { nl: 'ingang', en: 'entrance' }),
    path('thing', limb(4, [14, 108], [14, 188])), path('thing', limb(4, [108, 108], [108, 188])), path('thing', limb(4, [14, 188], [108, 188])), ...parkingSign([61, 148], 66),
    ...bush([42, 50], 20), ...bush([104, 64], 16),
    arrow([108, 146], [264, 50], [192, 102], [[264, 146]]),
  ],
} satisfies Diagram
