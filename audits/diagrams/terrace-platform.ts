import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, line, path, word } from './marks/draw'
import { ground, lead } from './marks/things'

export default {
  id: 'terrace-platform',
  criteria: ['str-terrace-platform'],
  alt: {
    nl: 'De vloer van een terras, van opzij. De pijl gaat van het voetpad tot de bovenkant van de vloer, of tot de rand die overblijft bij een hellend vlak.',
    en: 'The floor of a terrace, from the side. The arrow goes from the footpath to the top of the floor, or to the edge that is left at a ramp.',
  },
  marks: [
    ...ground(170), box('thing', 160, 118, 160, 12), box('solid', 172, 130, 18, 40), box('solid', 282, 130, 18, 40), ...[200, 240, 280].map((x) => line('thing', [x, 118], [x, 130])),
    box('thing', 214, 58, 72, 7, 2), line('thing', [250, 65], [250, 118]), line('thing', [234, 118], [266, 118]), path('thing', limb(6, [306, 50], [306, 88], [288, 88])), line('thing', [306, 88], [308, 118]), line('thing', [290, 90], [288, 118]),
    word(70, 192, { nl: 'voetpad', en: 'footpath' }), ...lead([160, 118], [120, 118]),
    arrow([136, 170], [136, 118], 'left'),
  ],
} satisfies Diagram
