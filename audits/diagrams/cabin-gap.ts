import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc } from './marks/draw'
import { ground, lead, wall } from './marks/things'

export default {
  id: 'cabin-gap',
  criteria: ['gen-cabin-closed'],
  alt: {
    nl: 'Een toiletcabine van voren. De pijlen tonen de spleten: onder de deur, boven de wand en naast de deur. Noteer de grootste.',
    en: 'A toilet cubicle from the front. The arrows show the gaps: under the door, above the wall and beside the door. Note the largest.',
  },
  marks: [
    ...ground(188), ...wall(0, 0, 320, 12), box('thing', 20, 46, 44, 106), box('thing', 94, 46, 92, 106), disc('solid', [108, 100], 4), box('thing', 190, 46, 14, 106), ...lead([204, 152], [226, 152]),
    arrow([216, 188], [216, 152], [266, 130]), arrow([42, 46], [42, 12], 'none'), arrow([64, 80], [94, 80], 'none'),
  ],
} satisfies Diagram
