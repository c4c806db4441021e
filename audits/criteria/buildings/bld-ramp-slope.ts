import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-ramp-slope',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Steilte van de helling',
  question: 'Hoe zacht is de helling voor haar hoogte?',
  howTo: 'Meet hoeveel cm hoogte de helling overbrugt. Leg een digitale waterpas op het steilste stuk en lees de procenten af. Noteer beide getallen in de nota.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'soft-enough', label: 'De helling is zacht genoeg voor haar hoogte.', level: 'good' },
      { id: 'mid-height-up-to-10', label: 'De helling is 10 tot 25 cm hoog en helt 8,4 tot 10 %.', level: 'inconvenient' },
      { id: 'mid-height-up-to-12', label: 'De helling is 10 tot 25 cm hoog en helt 10,1 tot 12 %.', level: 'needs-help' },
      { id: 'mid-height-over-12', label: 'De helling is 10 tot 25 cm hoog en helt meer dan 12 %.', level: 'blocks' },
      { id: 'other-height-too-steep', label: 'De helling is te steil, en lager dan 10 cm of hoger dan 25 cm.' },
    ],
  },
  requirement: 'Hoogstens 10 % tot 10 cm hoogte, 8,3 % van 10 tot 25 cm, 6,25 % van 25 tot 50 cm en 5 % vanaf 50 cm.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §1', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De stappen boven 8,3 % zijn ons eigen voorstel, en enkel voor 10 tot 25 cm hoogte.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'older-person'],
  why: 'Op een te steile helling kun je met een rolstoel omkantelen of raak je niet boven.',
  remedy: 'Verleng de helling of plaats een lift.',
  tags: ['core', 'entrance', 'slope', 'wheelchair'],
} satisfies Criterion
