import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-height',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Hoogte van de deur',
  question: 'Hoe hoog is de vrije opening van de deur?',
  howTo: 'Meet van de vloer tot de onderkant van het kader. Hangt er iets lager in de opening? Meet dan tot daar.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 209 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 209 cm vrije hoogte.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 22', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['blind', 'everybody'],
  why: 'Wie niet ziet, stoot het hoofd tegen een kader dat te laag is.',
  remedy: 'Verhoog de opening of geef de bovenrand een kleur die opvalt.',
  tags: ['door', 'sight', 'obstacles'],
} satisfies Criterion
