import type { Diagram } from '../../src/domain/diagram'
import { arrow, limb, path } from './marks/draw'
import { ground, lead, potSide, wall } from './marks/things'

export default {
  id: 'seat-height',
  criteria: ['wc-seat-height'],
  alt: {
    nl: 'Een toilet van opzij, met het deksel open. De pijl gaat van de vloer tot de bovenkant van de bril.',
    en: 'A toilet from the side, with the lid open. The arrow goes from the floor to the top of the seat.',
  },
  marks: [
    ...ground(182), ...wall(0, 0, 36, 182), ...potSide(36, 182, 1.55), path('thing', limb(5, [70, 102], [64, 48])), ...lead([144, 107.6], [194, 107.6]),
    arrow([180, 182], [180, 107.6], 'right'),
  ],
} satisfies Diagram
