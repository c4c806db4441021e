import type { Diagram } from '../../src/domain/diagram'
import { arrow, path, word } from './marks/draw'
import { shoe } from './marks/people'
import { lead, relief } from './marks/things'

export default {
  id: 'kerb-height',
  criteria: ['str-kerb-height'],
  alt: {
    nl: 'Een stoeprand van opzij. De pijl gaat van de goot recht omhoog tot de bovenkant van de rand.',
    en: 'A kerb from the side. The arrow goes from the gutter straight up to the top of the kerb.',
  },
  marks: [
    ...relief([0, 96], [124, 96]), ...relief([160, 154], [196, 150], [320, 144]), path('thing', 'M 124 199 L 124 96 L 150 96 Q 160 96 160 106 L 160 199 Z'),
    ...shoe(44, 96, 2.4), word(62, 134, { nl: 'voetpad', en: 'footpath' }), word(252, 180, { nl: 'straat', en: 'street' }), ...lead([150, 96], [198, 96]),
    arrow([182, 152], [182, 96], 'right'),
  ],
} satisfies Diagram
