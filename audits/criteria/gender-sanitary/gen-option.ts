import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-option',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Inclusieve keuze per verdieping',
  question: 'Is er op elke verdieping minstens één toilet voor alle genders?',
  howTo: 'Ga naar elke verdieping met toiletten. Tel de toiletten waar iedereen binnen mag. Kijk of ze op dezelfde route liggen als de andere toiletten, zonder omweg.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 toilet voor alle genders per gebouw en per verdieping, op dezelfde route als de andere.',
  sources: [
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline', note: 'Voor minstens één keuze. De Stad besliste dit voor nieuwe en grondig vernieuwde openbare toiletten.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Eén keuze op elke verdieping is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['trans-nonbinary', 'gender-safety', 'companion-carer'],
  why: 'Wie een omweg moet maken naar een apart toilet, toont aan iedereen iets dat privé is.',
  remedy: 'Duid op elke verdieping een toilet aan voor iedereen.',
  tags: ['core', 'toilet', 'gender', 'equality'],
} satisfies Criterion
