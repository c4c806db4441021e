import type { Diagram } from '../../src/domain/diagram'
import { arrow, line, shape } from './marks/draw'
import { person } from './marks/people'
import { ground, lead, wall } from './marks/things'

export default {
  id: 'free-height',
  criteria: ['str-free-height'],
  alt: {
    nl: 'Een voetpad met een luifel en een bord aan de gevel. De pijl gaat van de grond tot het laagste punt boven je hoofd.',
    en: 'A footpath with an awning and a sign on the wall. The arrow goes from the ground to the lowest point above your head.',
  },
  marks: [
    ...ground(184), ...wall(0, 0, 30, 184), shape('thing', [30, 8], [128, 34], [128, 48], [30, 48]), ...[50, 70, 90, 110].map((x) => line('thing', [x, 14 + (x - 30) * 0.26], [x, 48])), ...person(70, 184, 0.72),
    ...lead([128, 48], [162, 48]), arrow([148, 184], [148, 48], 'right'),
  ],
} satisfies Diagram
