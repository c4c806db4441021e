import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-kerb-ramp-width',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Breedte van de verlaagde stoeprand',
  question: 'Hoe breed is het verlaagde stuk van de stoeprand?',
  howTo: 'Meet langs de rand, enkel het stuk dat helemaal laag ligt. Doe dit aan beide kanten van de oversteek en noteer de smalste. Nederlandse richtlijnen vragen 100 tot 120 cm, en op drukke routes 200 cm.',
  answer: {
    kind: 'measure', unit: 'cm', step: 5,
    limits: { thresholds: { kind: 'at-least', good: 150 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm, en het best even breed als het zebrapad.',
  sources: [
    { document: 'Nederlandse richtlijnen voor stoepranden en oversteken (010toegankelijk.nl, zwolle.nl)', status: 'guideline', note: 'Ter vergelijking: 100 tot 120 cm, en op drukke routes 200 cm. Een Vlaams cijfer is niet gezien.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 150 cm is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'blind'],
  why: 'Als het lage stuk smal is, mis je het met een rolstoel en bots je tegen de hoge rand.',
  remedy: 'Verbreed de verlaging tot ze even breed is als het zebrapad.',
  tags: ['crossing', 'kerb', 'wheelchair', 'width'],
} satisfies Criterion
