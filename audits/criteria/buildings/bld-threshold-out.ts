import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-threshold-out',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Drempel aan de buitendeur',
  question: 'Hoe hoog is de drempel aan de buitendeur?',
  howTo: 'Leg een lat op de drempel en meet tot op de grond, aan de hoogste kant. Ligt er een vaste drempelplaat? Meet dan de hoogte die overblijft.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, met een schuine rand.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 18', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)', status: 'guideline', note: 'Enkel voor de schuine rand.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'Over een drempel van meer dan 2 cm raak je met een rolstoel of een rollator vaak niet alleen.',
  remedy: 'Leg een drempelplaat of werk de drempel schuin af.',
  tags: ['core', 'entrance', 'threshold', 'wheelchair'],
} satisfies Criterion
