import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-free-height',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vrije hoogte',
  question: 'Hoe hoog is het laagste ding boven het voetpad?',
  howTo: 'Zoek takken, borden en luifels boven je hoofd. Meet van de grond tot het laagste punt. Boven een fietspad is 250 cm aangeraden.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 210 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 210 cm vrij boven het voetpad.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom.' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline', note: 'Enkel voor 250 cm boven een fietspad.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision'],
  why: 'Wie niet of slecht ziet, krijgt een tak of een bord in het gezicht.',
  remedy: 'Snoei de takken of hang het bord hoger.',
  tags: ['core', 'footway', 'obstacles', 'sight'],
} satisfies Criterion
