import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line, path } from './marks/draw'
import { ground, lead } from './marks/things'

export default {
  id: 'mirror-height',
  criteria: ['wc-mirror'],
  alt: {
    nl: 'Een spiegel boven een wastafel, van voren. De pijl gaat van de vloer tot de onderrand van het glas.',
    en: 'A mirror above a washbasin, from the front. The arrow goes from the floor to the lower edge of the glass.',
  },
  marks: [
    ...ground(184), box('thing', 54, 16, 84, 84, 3), line('soft', [68, 60], [96, 30]), line('soft', [78, 72], [114, 34]), path('thing', 'M 40 116 L 152 116 L 146 134 Q 142 142 130 142 L 62 142 Q 50 142 46 134 Z'), line('thing', [96, 116], [96, 106], [104, 106]), ...lead([138, 100], [192, 100]),
    arrow([178, 184], [178, 100], 'right'),
  ],
} satisfies Diagram
