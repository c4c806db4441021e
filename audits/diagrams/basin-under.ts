import type { Diagram } from '../../src/domain/diagram'
import { arrow, limb, line, path } from './marks/draw'
import { wheelchair } from './marks/people'
import { ground, wall } from './marks/things'

export default {
  id: 'basin-under',
  criteria: ['wc-basin-size', 'home-basin'],
  alt: {
    nl: 'Een wastafel van opzij. De pijl gaat van de vloer tot de onderkant van de wastafel, waar je knieën komen.',
    en: 'A washbasin from the side. The arrow goes from the floor to the underside of the washbasin, where your knees go.',
  },
  marks: [
    ...ground(184), ...wall(0, 0, 26, 184), path('thing', 'M 26 96 L 92 96 L 92 104 C 90 112 76 114 26 114 Z'), line('thing', [38, 96], [38, 82], [52, 82]), path('thing', limb(5, [40, 114], [40, 134], [26, 134])),
    ...wheelchair(272, 184, 0.9, -1),
    arrow([76, 184], [76, 112], 'right'),
  ],
} satisfies Diagram
