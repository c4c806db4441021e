import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-culture',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Keuze voor wie apart wil',
  question: 'Is er een gesloten cabine met eigen wastafel voor wie apart wil?',
  howTo: 'Zoek een cabine met een eigen deur naar de gang en een wastafel binnen. Kijk of iedereen ze mag gebruiken zonder iets te vragen of uit te leggen.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 aparte gesloten cabine met een eigen wastafel.',
  sources: [
    { document: 'UGent, inclusief sanitair (ugent.be)', status: 'guideline', note: 'Noemt gewoontes van culturen en godsdiensten als reden voor een keuze.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Minstens één aparte cabine met wastafel is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['other-language', 'gender-safety', 'psychological-vulnerability'],
  why: 'Wie om geloof of om iets pijnlijks uit het verleden apart wil zijn, blijft anders weg.',
  remedy: 'Maak minstens één aparte cabine met een eigen wastafel.',
  tags: ['toilet', 'gender', 'privacy'],
} satisfies Criterion
