import type { Diagram } from '../../src/domain/diagram'
import { box, figure, path } from './marks/draw'
import { person, walker } from './marks/people'
import { ground } from './marks/things'

export default {
  id: 'noise-counter',
  criteria: ['bld-acoustics'],
  alt: {
    nl: 'Een bezoeker staat voor de balie met een geluidsmeter of een telefoon. Meet daar waar bezoekers staan, terwijl niemand aan de balie praat.',
    en: 'A visitor stands at the counter with a sound meter or a phone. Measure where visitors stand, while nobody at the counter speaks.',
  },
  marks: [
    ...person(42, 184, 0.84), ...ground(184), box('thing', 66, 106, 60, 78), box('thing', 60, 98, 72, 9, 2), ...walker(214, 184, 0.84, -1, [186, 98]), box('thing', 172, 76, 17, 30, 3), box('solid', 175, 80, 11, 16, 1),
    path('soft', 'M 168 74 A 22 22 0 0 0 168 108'), path('soft', 'M 158 68 A 30 30 0 0 0 158 114'), path('soft', 'M 148 62 A 38 38 0 0 0 148 120'),
    figure(150, 36),
  ],
  withoutArrow: 'sound is read on a meter, not measured between two places',
} satisfies Diagram
