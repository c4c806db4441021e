import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { tableAbove, wall } from './marks/things'

export default {
  id: 'kitchen-space',
  criteria: ['home-kitchen'],
  alt: {
    nl: 'Een keuken van bovenaf. De pijl gaat van het werkblad tot de tafel, de muur of de kast ertegenover, op de smalste plek.',
    en: 'A kitchen from above. The arrow goes from the worktop to the table, wall or cupboard opposite, at the narrowest spot.',
  },
  marks: [
    ...wall(0, 0, 320, 12), box('thing', 0, 12, 320, 46), box('thing', 34, 20, 58, 30, 6), line('thing', [63, 14], [63, 30]), ...[0, 1].flatMap((i) => [disc('thing', [234 + i * 32, 26], 7), disc('thing', [234 + i * 32, 44], 7)]),
    ...tableAbove([170, 186], 150, 28),
    ...wheelchairAbove([60, 118], 0.86, 'up'),
    arrow([156, 58], [156, 172], 'right'),
  ],
} satisfies Diagram
