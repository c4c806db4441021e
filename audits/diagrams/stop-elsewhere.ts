import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path, word } from './marks/draw'
import { footpathAbove, poleSign } from './marks/things'

export default {
  id: 'stop-elsewhere',
  criteria: ['str-works-stop-bay'],
  alt: {
    nl: 'Een straat met een werf, van bovenaf. De pijl volgt de weg die je echt gaat, van de gewone halte naar de vervangplaats.',
    en: 'A street with works, from above. The arrow follows the way that you really go, from the usual stop to its replacement.',
  },
  marks: [
    ...footpathAbove(164), box('solid', 24, 96, 92, 62), path('thing', limb(6, [22, 94], [118, 94], [118, 158])), word(84, 150, { nl: 'werf', en: 'works' }), ...poleSign(48, 142, 18, 'H', 12), ...poleSign(280, 146, 22, 'H', 13),
    word(150, 190, { nl: 'straat', en: 'street' }),
    arrow([48, 92], [280, 108], [200, 84], [[48, 52], [280, 52]]),
  ],
} satisfies Diagram
