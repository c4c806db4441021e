import type { Diagram } from '../../src/domain/diagram'
import { arrow, dash, path } from './marks/draw'
import { personAbove } from './marks/people'
import { bush } from './marks/things'

export default {
  id: 'sight-distance',
  criteria: ['saf-sightline'],
  alt: {
    nl: 'Een pad met een bocht, van bovenaf. De pijl gaat van je ogen tot het verste punt van het pad dat je nog ziet.',
    en: 'A path with a bend, from above. The arrow goes from your eyes to the furthest point of the path that you can still see.',
  },
  marks: [
    path('thing', 'M 0 182 L 150 182 C 238 182 292 130 292 40 L 292 0'), path('thing', 'M 0 118 L 130 118 C 196 118 226 90 226 30 L 226 0'),
    ...bush([150, 84], 30), ...bush([196, 48], 26), ...bush([100, 92], 20), ...personAbove([36, 150], 0.8, 'right'), dash('soft', [226, 118], [288, 88]),
    arrow([54, 150], [264, 106], [72, 46]),
  ],
} satisfies Diagram
