import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bike-scooter',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Fietsen en steps op het voetpad',
  question: 'Is de vrije loopweg vrij van fietsen en steps?',
  howTo: 'Tel op een druk moment de fietsen en steps die op de looproute of op de geleidelijn staan of liggen. Staat er één in de weg? Dan is het antwoord nee.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat geen enkele fiets of step in de vrije loopweg.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom.' },
  ],
  status: 'law',
  groups: ['blind', 'wheelchair-manual', 'pram-young-children', 'older-person'],
  why: 'Over een step op de grond val je, en door een rij fietsen moet je met je rolstoel de straat op.',
  remedy: 'Maak een vaste plek voor fietsen en steps, en haal weg wat in de weg staat.',
  tags: ['footway', 'obstacles', 'cycling'],
} satisfies Criterion
