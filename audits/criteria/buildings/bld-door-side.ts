import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-side',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Ruimte naast de klink',
  question: 'Hoeveel vrije ruimte is er naast de klink?',
  howTo: 'Ga aan de kant van de klink staan. Meet van de rand van het deurblad tot de eerste muur of kast. Meet enkel bij een deur die je met de hand opent.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 50, inconvenient: 30, beyond: 'needs-help' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 50 cm vrije ruimte naast de klink van een deur die je met de hand opent.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 25', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De maat geldt niet bij een gesloten trappenhal.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 30 cm: daaronder noemt Toevla de ruimte zwak.' },
    { document: 'Handboek toegankelijke bibliotheken van Westkans (westkans.be)', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid'],
  why: 'Met een rolstoel kom je schuin naar de deur, en zonder ruimte opzij raak je niet bij de klink.',
  remedy: 'Maak de ruimte naast de klink vrij of plaats een automatische deur.',
  tags: ['core', 'door', 'wheelchair'],
} satisfies Criterion
