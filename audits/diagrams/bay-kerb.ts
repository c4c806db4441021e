import type { Diagram } from '../../src/domain/diagram'
import { arrow, disc, path, word } from './marks/draw'
import { lead, relief } from './marks/things'

export default {
  id: 'bay-kerb',
  criteria: ['str-bay-kerb'],
  alt: {
    nl: 'Een parkeervak en een voetpad, van opzij. De pijl gaat van de grond van het vak tot de bovenkant van de stoeprand, op de laagste plek.',
    en: 'A parking space and a footpath, from the side. The arrow goes from the ground of the space to the top of the kerb, at the lowest spot.',
  },
  marks: [
    ...relief([0, 160], [222, 160]), ...relief([258, 108], [320, 108]), path('thing', 'M 258 199 L 258 108 L 232 108 Q 222 108 222 118 L 222 199 Z'),
    path('thing', 'M 0 30 L 58 38 Q 74 42 76 60 L 78 118 L 66 118 C 62 92 18 92 12 118 L 0 118'), disc('solid', [38, 130], 30), disc('thing', [38, 130], 15),
    word(110, 184, { nl: 'parkeervak', en: 'parking space' }), word(280, 98, { nl: 'voetpad', en: 'footpath' }), ...lead([232, 108], [182, 108]),
    arrow([200, 160], [200, 108], 'left'),
  ],
} satisfies Diagram
