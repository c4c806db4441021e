import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-controls-reach',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Bereik van knoppen en haken',
  question: 'Hoe hoog zitten de knoppen, automaten en haken?',
  howTo: 'Meet wat bezoekers bedienen: een schakelaar, een bel, een automaat, een kapstok. Noteer de hoogte die het verst buiten 90 tot 120 cm valt. Kijk of alles minstens 50 cm uit de hoek zit en hoogstens 60 cm diep. De reikzone gaat van 40 tot 140 cm.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 90, to: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Alles zit 90 tot 120 cm hoog, minstens 50 cm uit een hoek en hoogstens 60 cm diep.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'short-stature', 'limited-hand-function', 'older-person'],
  why: 'Wie zit of klein is, raakt niet bij een knop die te hoog, te diep of in een hoek zit.',
  remedy: 'Hang de bediening lager en haal weg wat ervoor staat.',
  tags: ['reach', 'hands', 'wheelchair'],
} satisfies Criterion
