import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, line } from './marks/draw'
import { person } from './marks/people'
import { watch } from './marks/things'

export default {
  id: 'queue-difference',
  criteria: ['gen-ratio'],
  alt: {
    nl: 'Twee rijen voor een toilet, de ene langer dan de andere. Meet in elke rij hoelang iemand wacht, en bereken het verschil.',
    en: 'Two queues for a toilet, one longer than the other. Measure in each queue how long somebody waits, and work out the difference.',
  },
  marks: [
    line('thing', [0, 88], [204, 88]), box('thing', 8, 18, 30, 70), disc('solid', [32, 56], 2.5), ...[0, 1, 2, 3, 4].flatMap((i) => person(60 + i * 30, 88, 0.36)), line('thing', [0, 182], [204, 182]), box('thing', 8, 112, 30, 70), disc('solid', [32, 150], 2.5), ...[0, 1].flatMap((i) => person(60 + i * 30, 182, 0.36)),
    ...watch([264, 42], 30, 0.62), ...watch([264, 158], 30, 0.22),
    figure(264, 100),
  ],
  withoutArrow: 'waiting times are compared, not measured between two places',
} satisfies Diagram
