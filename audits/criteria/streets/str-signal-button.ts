import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-signal-button',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Drukknop van het voetgangerslicht',
  question: 'Hoe hoog zit de drukknop van het voetgangerslicht?',
  howTo: 'Meet van de grond waar je staat tot het midden van de knop. Kijk of je er met een rolstoel vlak naast kunt staan. Probeer de knop met je vuist in te drukken.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 90, to: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Tussen 90 en 120 cm hoog, naast een vlakke plek van 150 cm.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline', note: 'Dit is de regel voor knoppen in gebouwen. We nemen hem over voor de straat.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'short-stature', 'blind', 'limited-hand-function'],
  why: 'Wie zit, klein is of weinig kracht in de handen heeft, kan niet bij de knop en krijgt geen groen.',
  remedy: 'Verplaats de knop, of maak er een vlakke plek naast.',
  tags: ['crossing', 'signal', 'reach', 'hands'],
} satisfies Criterion
