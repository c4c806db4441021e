import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-door-side',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Plaats naast de klink van de voordeur',
  question: 'Hoeveel vrije ruimte is er naast de klink van de voordeur?',
  howTo: 'Ga voor de deur naar de kant van het slot. Meet van de rand van het deurblad tot de eerste muur of kast. Aan de kant van de scharnieren is minstens 10 cm nodig.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 50, inconvenient: 30, beyond: 'needs-help' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 50 cm vrij aan de kant van het slot.',
  sources: [
    { document: 'Pagina over de inkom van een woongebouw van Meegroeiwonen (meegroeiwonen.info)', status: 'guideline' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 30 cm: daaronder noemt Toevla de ruimte zwak.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid'],
  why: 'Met een rolstoel of een rollator kom je schuin naar de deur, en zonder ruimte opzij raak je niet bij de klink.',
  remedy: 'Haal weg wat naast de klink staat.',
  tags: ['housing', 'entrance', 'door', 'wheelchair'],
} satisfies Criterion
