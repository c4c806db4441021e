import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, word } from './marks/draw'
import { lead, way } from './marks/things'

export default {
  id: 'grate-gap',
  criteria: ['str-joints-grates'],
  alt: {
    nl: 'Een rooster in de grond, van bovenaf. De pijl gaat van de ene kant van een opening tot de andere, op de breedste plek.',
    en: 'A grate in the ground, from above. The arrow goes from one side of an opening to the other, at the widest spot.',
  },
  marks: [
    box('thing', 40, 16, 240, 96, 4), ...[0, 1, 2, 3, 4].map((i) => box('solid', 54 + i * 45, 28, 32, 72, 6)),
    ...way([60, 172], [132, 172]), word(84, 160, { nl: 'looprichting', en: 'walking' }, 16, 'soft'),
    ...lead([144, 100], [144, 142]), ...lead([176, 100], [176, 142]),
    arrow([144, 130], [176, 130], [240, 150]),
  ],
} satisfies Diagram
