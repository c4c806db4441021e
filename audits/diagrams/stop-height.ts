import type { Diagram } from '../../src/domain/diagram'
import { arrow, disc, line, path, word } from './marks/draw'
import { shoe } from './marks/people'
import { lead, relief } from './marks/things'

export default {
  id: 'stop-height',
  criteria: ['str-stop-height'],
  alt: {
    nl: 'Een busperron van opzij. De pijl gaat van de rijbaan tot de bovenkant van het perron.',
    en: 'A bus platform from the side. The arrow goes from the roadway to the top of the platform.',
  },
  marks: [
    ...relief([0, 104], [100, 104]), ...relief([130, 164], [320, 164]), path('thing', 'M 100 199 L 100 104 L 124 104 Q 130 104 130 110 L 130 199 Z'),
    ...shoe(28, 104, 2.6), word(52, 134, { nl: 'perron', en: 'platform' }), word(206, 188, { nl: 'rijbaan', en: 'roadway' }),
    path('thing', 'M 320 8 L 290 8 Q 282 8 282 18 L 282 136 L 320 136'), line('thing', [282, 92], [320, 92]), word(302, 56, 'bus'), disc('solid', [304, 146], 14), ...lead([124, 104], [168, 104]),
    arrow([152, 164], [152, 104], 'right'),
  ],
} satisfies Diagram
