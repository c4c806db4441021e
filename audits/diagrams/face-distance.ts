import type { Diagram } from '../../src/domain/diagram'
import { arrow, dash, path } from './marks/draw'
import { walker } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'face-distance',
  criteria: ['saf-face'],
  alt: {
    nl: 'Iemand komt in het donker naar je toe. De pijl gaat van jou tot die persoon, op het moment dat je het gezicht herkent.',
    en: 'Somebody comes towards you in the dark. The arrow goes from you to that person, at the moment that you recognise the face.',
  },
  marks: [
    ...ground(184), path('soft', 'M 154 18 A 13 13 0 1 0 162 42 A 15 15 0 0 1 154 18 Z'), ...walker(34, 184, 0.8), ...walker(284, 184, 0.8, -1), ...lead([46, 56], [46, 120]), ...lead([272, 56], [272, 120]), dash('soft', [58, 54], [260, 54]),
    arrow([46, 110], [272, 110], 'below'),
  ],
} satisfies Diagram
