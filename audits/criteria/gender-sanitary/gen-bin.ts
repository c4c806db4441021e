import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-bin',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Afvalbakje in elke cabine',
  question: 'Staat er een afvalbakje in elke cabine?',
  howTo: 'Open elke cabine, ook bij de mannen. Tel de cabines en tel de bakjes.',
  answer: { kind: 'yes-no' },
  requirement: 'In elke cabine staat een afvalbakje, dus in 100 % van de cabines.',
  sources: [
    { document: 'UGent, inclusief sanitair (ugent.be)', status: 'guideline', note: 'Noemt het een probleem dat enkel de vrouwentoiletten bakjes hebben.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'trans-nonbinary', 'stoma-incontinence'],
  why: 'Zonder bakje moet je met een maandverband of een zakje de cabine uit.',
  remedy: 'Zet in elke cabine een bakje met een deksel.',
  tags: ['core', 'toilet', 'gender', 'hygiene'],
} satisfies Criterion
