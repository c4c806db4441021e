import type { Diagram } from '../../src/domain/diagram'
import { box, figure, word } from './marks/draw'
import { person, walker } from './marks/people'
import { ground, watch, way } from './marks/things'

export default {
  id: 'waiting-time',
  criteria: ['srv-waiting-time'],
  alt: {
    nl: 'Iemand neemt een nummer en gaat later naar de balie. De klok meet de tijd van het nummer tot iemand helpt.',
    en: 'Somebody takes a number and goes to the counter later. The clock measures the time from the number until somebody helps.',
  },
  marks: [
    ...ground(182), box('thing', 16, 96, 34, 86, 3), box('solid', 22, 104, 22, 18, 2), box('thing', 24, 128, 18, 20, 1), word(33, 144, '7', 15), ...walker(78, 182, 0.76), ...person(286, 182, 0.76), box('thing', 232, 112, 40, 70), box('thing', 224, 104, 56, 9, 2), box('thing', 234, 24, 40, 34, 4), word(254, 49, '7', 22), ...way([108, 160], [216, 160]),
    ...watch([160, 112], 30, 0.34), figure(160, 48),
  ],
  withoutArrow: 'time is read on a clock, not measured between two places',
} satisfies Diagram
