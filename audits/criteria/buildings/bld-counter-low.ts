import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-counter-low',
  revision: 1,
  theme: 'buildings',
  stage: 'desk',
  title: 'Laag deel van de balie',
  question: 'Hoe hoog is het laagste deel van de balie?',
  howTo: 'Meet van de vloer tot de bovenkant van het laagste blad. Kijk ook onder het blad: je benen hebben 70 cm hoogte, 90 cm breedte en 60 cm diepte nodig. Voor de balie is een draaiplek van 150 cm vrij. Is er een ander laag blad waar je geholpen wordt? Meet dan dat blad.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 80, inconvenient: 90, needsHelp: 110, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een blad van hoogstens 80 cm hoog met een opening van minstens 70 cm hoog, 90 cm breed en 60 cm diep voor je benen.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 28', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De maat geldt voor elke balie.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'short-stature', 'child'],
  why: 'Wie zit of klein is, kan aan een hoge balie niemand aankijken en niets ondertekenen.',
  remedy: 'Maak aan elke balie een laag blad met plaats voor de benen.',
  tags: ['core', 'counter', 'wheelchair'],
} satisfies Criterion
