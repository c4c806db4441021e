import type { Diagram } from '../../src/domain/diagram'
import { arrow } from './marks/draw'
import { ground, lead, potSide, wall } from './marks/things'

export default {
  id: 'toilet-depth',
  criteria: ['wc-depth'],
  alt: {
    nl: 'Een toilet van opzij. De pijl gaat van de muur achter de pot tot de voorkant van de pot.',
    en: 'A toilet from the side. The arrow goes from the wall behind the bowl to the front of the bowl.',
  },
  marks: [
    ...ground(182), ...wall(0, 0, 42, 182), ...potSide(42, 182, 1.4), ...lead([140, 114], [140, 36]),
    arrow([42, 46], [140, 46], [218, 48]),
  ],
} satisfies Diagram
