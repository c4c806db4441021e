import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-not-only-disabled',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Inclusief en aangepast zijn niet hetzelfde',
  question: 'Is er een inclusief toilet naast het aangepaste toilet?',
  howTo: 'Kijk welke toiletten voor alle genders zijn. Is het enkel het aangepaste toilet? Dan is het antwoord nee.',
  answer: { kind: 'yes-no' },
  requirement: 'Er zijn aparte cabines voor iedereen, en niet enkel het aangepaste toilet.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk van organisaties van mensen met een handicap. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['trans-nonbinary', 'wheelchair-manual'],
  why: 'Als twee groepen één toilet delen, wachten ze op elkaar terwijl ze geen andere keuze hebben.',
  remedy: 'Maak een gewone cabine vrij voor alle genders.',
  tags: ['core', 'toilet', 'gender', 'equality'],
} satisfies Criterion
