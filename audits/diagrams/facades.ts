import type { Diagram } from '../../src/domain/diagram'
import { also, box, figure } from './marks/draw'
import { tick } from './marks/things'

export default {
  id: 'facades',
  criteria: ['saf-eyes'],
  alt: {
    nl: 'Een pad van bovenaf, met huizen aan beide kanten. De pijl toont de 50 m waarlangs je telt. Een vinkje staat bij elke gevel met zicht op het pad.',
    en: 'A path from above, with houses on both sides. The arrow shows the 50 m along which you count. A tick marks each house front with a view of the path.',
  },
  marks: [
    ...[0, 1, 2, 3].flatMap((i) => [box('solid', 14 + i * 74, 2, 70, 44), box('solid', 14 + i * 74, 154, 70, 44)]), ...[0, 1, 3].map((i) => box('thing', 30 + i * 74, 40, 38, 8)), ...[0, 2, 3].map((i) => box('thing', 30 + i * 74, 152, 38, 8)), ...[0, 1, 3].flatMap((i) => tick([49 + i * 74, 24], 20)), ...[0, 2, 3].flatMap((i) => tick([49 + i * 74, 180], 20)),
    also([14, 68], [306, 68], 'below', '50 m', '50 m'), figure(160, 122),
  ],
} satisfies Diagram
