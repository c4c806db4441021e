import type { Diagram } from '../../src/domain/diagram'
import { figure, line } from './marks/draw'
import { person } from './marks/people'
import { angle, relief, spiritLevel } from './marks/things'

export default {
  id: 'crossfall-path',
  criteria: ['bld-path-crossfall'],
  alt: {
    nl: 'Een pad naar de deur, gezien in de looprichting, met een digitale waterpas dwars erop. Lees af hoeveel het pad naar de kant helt.',
    en: 'A path to the door, seen in the walking direction, with a digital spirit level across it. Read how much the path slopes to the side.',
  },
  marks: [
    ...relief([0, 134], [48, 134], [272, 158], [320, 158]), ...[8, 22, 36, 284, 298, 312].map((x) => line('thing', [x - 4, x < 100 ? 122 : 146], [x, x < 100 ? 134 : 158], [x + 4, x < 100 ? 122 : 146])), ...person(88, 138.5, 0.72), ...spiritLevel([134, 143.2], [230, 153.5]), ...angle([272, 158], [48, 134], 118),
    figure(184, 90),
  ],
  withoutArrow: 'a slope is read on a spirit level, not measured between two places',
} satisfies Diagram
