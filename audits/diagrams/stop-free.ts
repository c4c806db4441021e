import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc, line, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { footpathAbove } from './marks/things'

export default {
  id: 'stop-free',
  criteria: ['str-stop-width'],
  alt: {
    nl: 'Een busperron van bovenaf, met een bus. De twee pijlen tonen de vrije plek bij de tweede deur, van het schuilhuis tot de rand en dwars daarop.',
    en: 'A bus platform from above, with a bus. The two arrows show the free space at the second door, from the shelter to the edge and at right angles to that.',
  },
  marks: [
    ...footpathAbove(146), box('thing', 104, 18, 116, 24), line('thing', [116, 34], [208, 34]), disc('solid', [282, 84], 8), box('thing', 22, 158, 296, 41, 8), box('solid', 126, 156, 72, 7), box('solid', 262, 156, 34, 7), word(70, 188, 'bus'),
    ...wheelchairAbove([176, 78], 0.72, 'down'),
    { kind: 'path', role: 'measure', d: 'M 108 44 L 216 44 L 216 144 L 108 144 Z', dashed: true },
    arrow([126, 44], [126, 146], [52, 92]), arrow([108, 132], [216, 132], 'none'),
  ],
} satisfies Diagram
