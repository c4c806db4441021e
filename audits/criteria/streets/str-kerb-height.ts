import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-kerb-height',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Stoeprand aan de oversteek',
  question: 'Hoe hoog is de stoeprand aan deze oversteek?',
  howTo: 'Meet van de goot tot de bovenkant van de rand. Neem de laagste plek waar je kunt oversteken. Doe dit aan beide kanten en noteer de hoogste van de twee.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, schuin afgewerkt onder 45 graden.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'Voor wie rolt, is een hoge rand het einde van de weg.',
  remedy: 'Verlaag de stoeprand aan de oversteek.',
  tags: ['core', 'crossing', 'kerb', 'wheelchair'],
} satisfies Criterion
