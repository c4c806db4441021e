import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-seat-height',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Hoogte van de toiletbril',
  question: 'Hoe hoog is de bovenkant van de bril?',
  howTo: 'Meet van de vloer tot de bovenkant van de bril, met het deksel open. Ligt er een verhoger op? Meet dan met de verhoger.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 46, to: 50 }, goodStatus: 'to-verify', gradesStatus: 'city-agreement' },
  },
  requirement: 'De bovenkant van de bril zit op 46 tot 50 cm.',
  sources: [
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 46 cm.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline' },
    { document: 'Bovengrens voor de hoogte van een toiletbril, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor 50 cm: die grens is nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'older-person', 'walking-aid'],
  why: 'Van een lage pot raak je met zwakke benen niet recht.',
  remedy: 'Plaats een verhoger of een hogere pot.',
  tags: ['toilet', 'wheelchair', 'reach'],
} satisfies Criterion
