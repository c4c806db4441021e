import type { Diagram } from '../../src/domain/diagram'
import { figure, word } from './marks/draw'
import { person } from './marks/people'
import { angle, relief, spiritLevel, wall } from './marks/things'

export default {
  id: 'crossfall-street',
  criteria: ['str-crossfall'],
  alt: {
    nl: 'Een voetpad, gezien in de looprichting, met een digitale waterpas dwars erop. Lees af hoeveel het helt van de gevel naar de straat.',
    en: 'A footpath, seen in the walking direction, with a digital spirit level across it. Read how much it slopes from the wall to the street.',
  },
  marks: [
    ...wall(0, 0, 26, 128), ...relief([0, 128], [26, 128], [236, 152], [240, 176], [320, 172]), ...person(62, 133, 0.7), ...spiritLevel([102, 136.7], [198, 147.7]), ...angle([236, 152], [26, 128], 112),
    word(282, 192, { nl: 'straat', en: 'street' }),
    figure(152, 84),
  ],
  withoutArrow: 'a slope is read on a spirit level, not measured between two places',
} satisfies Diagram
