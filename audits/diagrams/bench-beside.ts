import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line, path, word } from './marks/draw'
import { personAbove, wheelchairAbove } from './marks/people'
import { lead } from './marks/things'

export default {
  id: 'bench-beside',
  criteria: ['str-bench-beside'],
  alt: {
    nl: 'Een bank van bovenaf, met een verharde plek ernaast. De pijl gaat van de zijkant van de bank tot de rand van de harde ondergrond.',
    en: 'A bench from above, with a paved place beside it. The arrow goes from the side of the bench to the edge of the hard surface.',
  },
  marks: [
    path('solid', 'M 0 0 L 320 0 L 320 200 L 240 200 L 240 22 L 0 22'), line('thing', [0, 22], [240, 22], [240, 200]), box('thing', 12, 34, 124, 46, 3), line('thing', [12, 46], [136, 46]), line('thing', [12, 57], [136, 57]), line('thing', [12, 68], [136, 68]), ...[40, 104].flatMap((x) => personAbove([x, 60], 0.95, 'down')),
    ...wheelchairAbove([188, 74], 0.95, 'down'), word(282, 104, { nl: 'gras', en: 'grass' }), ...lead([136, 80], [136, 158]),
    arrow([136, 144], [240, 144], [72, 146]),
  ],
} satisfies Diagram
