import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, line, path, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { wall } from './marks/things'

export default {
  id: 'footpath-works',
  criteria: ['str-works-passage'],
  alt: {
    nl: 'Een werf van bovenaf. De pijl gaat van de afsluiting van de werf tot de gevel, op de smalste plek van de doorgang.',
    en: 'Works from above. The arrow goes from the fence around the works to the wall, at the narrowest spot of the passage.',
  },
  marks: [
    ...wall(0, 0, 320, 18), path('solid', 'M 20 142 L 320 142 L 320 200 L 20 200'), ...[0, 1, 2, 5, 6].map((i) => line('thing', [30 + i * 40, 196], [56 + i * 40, 150])),
    ...[30, 80, 130, 180, 230, 280].map((x) => box('thing', x - 5, 122, 10, 20, 2)), path('thing', limb(7, [20, 132], [316, 132])),
    ...wheelchairAbove([64, 74], 0.84, 'right'), word(176, 180, { nl: 'werf', en: 'works' }, 17),
    arrow([168, 18], [168, 128], 'right'),
  ],
} satisfies Diagram
