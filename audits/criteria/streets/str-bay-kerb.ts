import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bay-kerb',
  revision: 1,
  theme: 'streets',
  stage: 'arrive',
  title: 'Van het parkeervak naar het voetpad',
  question: 'Hoe hoog is de stoeprand naast de aangepaste parkeerplaats?',
  howTo: 'Zoek de laagste plek waar je van het vak op het voetpad komt, op hoogstens 5 m van het vak. Meet daar de hoogte van de rand. Is er geen lage plek? Meet dan de rand naast het vak.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, op een plek binnen 5 m van het vak.',
  sources: [
    { document: 'Nederlandse richtlijnen voor stoepranden en oversteken (010toegankelijk.nl, zwolle.nl)', status: 'guideline', note: 'Nederlandse richtlijn. Een Vlaams cijfer is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'Met een hoge rand kom je met je rolstoel niet van het vak op het voetpad en moet je over de rijbaan verder.',
  remedy: 'Verlaag de stoeprand vlak bij het vak.',
  tags: ['parking', 'kerb', 'wheelchair'],
} satisfies Criterion
