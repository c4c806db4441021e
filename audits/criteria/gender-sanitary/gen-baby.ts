import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-baby',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Verschoonplek voor elke ouder',
  question: 'Kan elke ouder bij een plek om een kind te verschonen?',
  howTo: 'Zoek elke verschoontafel. Kijk achter welke deur ze staat. Staat er een bij de vrouwen en geen in een neutrale zone? Dan is het antwoord nee.',
  answer: { kind: 'yes-no' },
  requirement: 'De plek ligt in een neutrale zone en is voor 100 % van de ouders bereikbaar.',
  sources: [
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline' },
    { document: 'UGent, inclusief sanitair (ugent.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['pram-young-children', 'gender-safety'],
  why: 'Een vader of een andere verzorger kan anders het toilet van de vrouwen niet in met het kind.',
  remedy: 'Zet de tafel in een neutrale zone.',
  tags: ['core', 'toilet', 'gender', 'children'],
} satisfies Criterion
