import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-sign-function',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Toiletbord toont wat er is',
  question: 'Toont het bord wat er is, en niet voor wie?',
  howTo: 'Bekijk elk bord aan een toiletdeur. Zoek een tekening van een zittoilet, een urinoir, een rolstoel of een luier. Een tekening met een broek of een rok telt niet.',
  answer: { kind: 'yes-no' },
  requirement: 'Elk bord toont de functie, zoals zittoilet, urinoir, rolstoel of luier, zonder broek of rok.',
  sources: [
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline' },
    { document: 'UGent, inclusief sanitair (ugent.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['trans-nonbinary', 'gender-safety', 'everybody'],
  why: 'Een bord met een man of een vrouw laat sommige mensen aan de verkeerde deur staan.',
  remedy: 'Vervang het bord door een tekening van wat er binnen is.',
  tags: ['core', 'toilet', 'gender', 'signage'],
} satisfies Criterion
