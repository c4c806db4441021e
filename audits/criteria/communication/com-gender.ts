import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-gender',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Iedereen herkent zich in de tekst',
  question: 'Herken je jezelf in de tekst en in de beelden?',
  howTo: 'Kijk naar de eerste woorden: moet je kiezen tussen heer en mevrouw? Kijk wie er op de beelden staat. Vraag het aan lezers: wat zij voelen, telt.',
  answer: { kind: 'yes-no' },
  requirement: 'De aanhef is neutraal, en je hoeft niet te kiezen tussen man en vrouw.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['trans-nonbinary', 'gender-safety'],
  why: 'Wie zichzelf niet terugvindt in een tekst, voelt zich niet bedoeld.',
  remedy: 'Herschrijf de aanhef zonder man of vrouw, en kies andere beelden.',
  tags: ['words', 'gender', 'equality'],
} satisfies Criterion
