import type { Diagram } from '../../src/domain/diagram'
import { box, figure } from './marks/draw'
import { textLines, tick } from './marks/things'

export default {
  id: 'active-sentences',
  criteria: ['com-active'],
  alt: {
    nl: 'Tien zinnen onder elkaar. Een vinkje staat bij elke zin die zegt wie iets doet. Tel de vinkjes en doe maal 10.',
    en: 'Ten sentences below each other. A tick marks each sentence that says who does something. Count the ticks and multiply by 10.',
  },
  marks: [
    box('thing', 16, 10, 176, 180, 4), ...textLines(28, 26, [108, 122, 96, 118, 104, 124, 88, 116, 110, 120], 16.5), ...[0, 1, 2, 3, 5, 6, 8, 9].flatMap((i) => tick([172, 26 + i * 16.5], 12)),
    figure(256, 100),
  ],
  withoutArrow: 'sentences are counted, not measured between two places',
} satisfies Diagram
