import type { Diagram } from '../../src/domain/diagram'
import { arrow, path } from './marks/draw'
import { person } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'green-height',
  criteria: ['str-green-overhang'],
  alt: {
    nl: 'Een tak die over het voetpad hangt. De pijl gaat van de grond tot het laagste blad.',
    en: 'A branch that hangs over the footpath. The arrow goes from the ground to the lowest leaf.',
  },
  marks: [
    ...ground(184), path('solid', 'M 14 184 L 18 90 L 34 90 L 38 184 Z'), path('solid', 'M 6 92 C 0 40 20 8 70 8 C 120 2 168 14 172 40 C 174 56 152 60 140 54 C 124 60 112 52 104 52 C 92 66 76 66 68 74 C 56 100 14 106 6 92 Z'), ...person(102, 184, 0.66),
    ...lead([148, 56], [182, 56]), arrow([166, 184], [166, 56], 'right'),
  ],
} satisfies Diagram
