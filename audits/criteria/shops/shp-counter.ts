import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-counter',
  revision: 1,
  theme: 'shops',
  stage: 'desk',
  title: 'Laag deel van kassa of toog',
  question: 'Hoe hoog is het laagste deel van de kassa of de toog?',
  howTo: 'Meet van de vloer tot de bovenkant van het laagste blad waar je kunt betalen of bestellen. Kijk ook of je benen eronder passen.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 80, inconvenient: 90, needsHelp: 110, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een blad van hoogstens 80 cm hoog, met een opening van 70 cm hoog, 90 cm breed en 60 cm diep voor je benen.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 28', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'short-stature', 'child'],
  why: 'Achter een hoge toog ziet niemand je, en kun je niet bij je bestelling of je wisselgeld.',
  remedy: 'Maak een laag blad aan de kassa of de toog.',
  tags: ['core', 'shop', 'counter', 'wheelchair'],
} satisfies Criterion
