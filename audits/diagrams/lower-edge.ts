import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line } from './marks/draw'
import { caneWalker } from './marks/people'
import { ground, textLines } from './marks/things'

export default {
  id: 'lower-edge',
  criteria: ['str-obstacle-detectable'],
  alt: {
    nl: 'Een bord op twee palen, met iemand met een witte stok. De pijl gaat van de grond tot de onderrand van het bord.',
    en: 'A sign on two posts, with somebody with a white cane. The arrow goes from the ground to the lower edge of the sign.',
  },
  marks: [
    ...ground(184), ...caneWalker(42, 184, 0.78), line('thing', [148, 40], [148, 184]), line('thing', [300, 40], [300, 184]), box('thing', 136, 40, 176, 66, 3), ...textLines(152, 56, [140, 110, 128], 16),
    arrow([174, 184], [174, 106], 'right'),
  ],
} satisfies Diagram
