import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bench-beside',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vrije plek naast de bank',
  question: 'Hoe breed is de verharde plek naast de bank?',
  howTo: 'Meet de vrije plek aan de zijkant van de bank, en ook hoe diep ze is. Gras en losse stenen tellen niet mee. Is er geen plek? Vul dan 0 in.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 90 cm breed en 140 cm diep, met een harde ondergrond.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline', note: 'Dit is de maat van een rolstoelplaats in een zaal. We nemen ze over voor de straat.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'companion-carer'],
  why: 'Zonder plek naast de bank zit je met je rolstoel of je buggy apart, midden op het pad.',
  remedy: 'Verhard een plek naast de bank.',
  tags: ['rest', 'furniture', 'wheelchair', 'equality'],
} satisfies Criterion
