import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-lift-present',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Lift naar elke verdieping',
  question: 'Kun je zonder trap naar elke verdieping waar je moet zijn?',
  howTo: 'Volg alle wegen naar de diensten en de zalen. Een gewone lift of een plateaulift die recht omhoog gaat, telt mee. Een plateaulift langs de trap telt niet mee.',
  answer: { kind: 'yes-no' },
  requirement: 'Elke verdieping met een dienst bereik je zonder trap, met een kokerlift van type 2 of een verticale plateaulift.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 18 en art. 21', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'older-person', 'pram-young-children', 'chronic-illness-fatigue'],
  why: 'Wie geen trap kan nemen, kan anders niet bij de dienst op een andere verdieping.',
  remedy: 'Plaats een lift of breng de dienst naar het gelijkvloers.',
  tags: ['core', 'lift', 'wheelchair'],
} satisfies Criterion
