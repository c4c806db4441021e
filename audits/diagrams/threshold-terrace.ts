import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, word } from './marks/draw'
import { lead, relief } from './marks/things'

export default {
  id: 'threshold-terrace',
  criteria: ['home-outdoor'],
  alt: {
    nl: 'De rand onder een terrasdeur, van opzij. De pijl gaat van de terrasvloer tot de bovenkant van de rand. Meet ook binnen, en noteer de hoogste rand.',
    en: 'The sill under a terrace door, from the side. The arrow goes from the terrace floor to the top of the sill. Measure inside too, and note the higher one.',
  },
  marks: [
    ...relief([0, 128], [110, 128], [110, 94], [160, 94], [160, 152], [320, 152]),
    box('thing', 122, 0, 9, 92), box('thing', 139, 0, 9, 92), word(48, 154, { nl: 'binnen', en: 'inside' }), word(254, 180, { nl: 'terras', en: 'terrace' }),
    ...lead([160, 94], [206, 94]), ...lead([110, 94], [64, 94]),
    arrow([190, 152], [190, 94], 'right'), arrow([80, 128], [80, 94], 'none'),
  ],
} satisfies Diagram
