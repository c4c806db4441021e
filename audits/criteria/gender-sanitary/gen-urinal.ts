import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-urinal',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Afgeschermde urinoirs',
  question: 'Zijn de urinoirs afgeschermd en hoef je er niet langs?',
  howTo: 'Kijk vanaf de deur en vanaf de gang of je de urinoirs ziet. Ga van de deur naar een cabine: kom je langs de urinoirs? Zijn er geen urinoirs, kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'De urinoirs zijn niet te zien vanaf de gang, en je hoeft er niet langs om een cabine te bereiken.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary', 'psychological-vulnerability'],
  why: 'Wie langs open urinoirs moet, kan zich bekeken of onveilig voelen.',
  remedy: 'Zet een scherm of geef de urinoirs een eigen hoek.',
  tags: ['toilet', 'gender', 'privacy'],
} satisfies Criterion
