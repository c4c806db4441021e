import type { Diagram } from '../../src/domain/diagram'
import { also, arrow, limb, line, path, word } from './marks/draw'
import { lead, parkingSign, wall } from './marks/things'

export default {
  id: 'bay-length',
  criteria: ['str-bay-size'],
  alt: {
    nl: 'Een parkeerplaats langs de straat, van bovenaf. De pijl gaat van de ene lijn tot de andere, in de lengte. Een tweede pijl toont de breedte.',
    en: 'A parking space along the street, from above. The arrow goes from one line to the other, along the length. A second arrow shows the width.',
  },
  marks: [
    ...wall(0, 0, 320, 26), line('thing', [0, 34], [320, 34]), path('thing', limb(5, [16, 36], [16, 158])), path('thing', limb(5, [226, 36], [226, 158])), path('thing', limb(5, [16, 158], [226, 158])),
    ...parkingSign([190, 118], 56), word(48, 20, { nl: 'voetpad', en: 'footpath' }), word(126, 190, { nl: 'straat', en: 'street' }), ...lead([226, 158], [250, 158]),
    arrow([19, 66], [223, 66], [104, 104]), also([239, 36], [239, 158], 'right', 'breedte', 'width'),
  ],
} satisfies Diagram
