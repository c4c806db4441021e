import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-corridor-width',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Breedte van de gang',
  question: 'Hoe breed is de gang?',
  howTo: 'Meet de vrije breedte, met de meubels zoals ze staan. Een korte versmalling beoordeel je apart. Is ze hoogstens 120 cm lang, dan volstaat daar 90 cm. Is ze langer, dan is 120 cm nodig, met een draaiplek bij het begin, het einde en elke 10 m.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 150 cm vrije breedte, behalve aan een korte versmalling.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 15', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'blind'],
  why: 'In een brede gang kunnen twee mensen elkaar kruisen, ook met een rolstoel of een kinderwagen.',
  remedy: 'Zet meubels en toestellen uit de gang.',
  tags: ['core', 'corridor', 'wheelchair', 'width'],
} satisfies Criterion
