import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-toilet',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Een veilig toilet in de buurt',
  question: 'Is er een toilet dat voor iedereen bruikbaar en veilig is?',
  howTo: 'Zoek een toilet dat nu open is. Ga na of je er met een rolstoel of met een kind in kunt, en of jij er alleen naartoe zou gaan. De maten staan bij de vragen over toiletten.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een open toilet dat voor iedereen bruikbaar en veilig is.',
  sources: [
    { document: 'Artikel over Gent en Safer Cities van Plan International, 2022 (kw.be)', status: 'guideline', note: 'Noemt sanitair en licht als deel van veiligheid.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'pram-young-children', 'stoma-incontinence', 'trans-nonbinary'],
  why: 'Wie nergens veilig naar het toilet kan, drinkt niet, blijft niet lang of blijft thuis.',
  remedy: 'Open een toilet, of maak het toilet dat er is lichter en veiliger.',
  tags: ['safety', 'toilet'],
} satisfies Criterion
