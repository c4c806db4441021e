import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-cobbles',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vlakke strook in kasseien',
  question: 'Hoe breed is de vlakke strook in de kasseien?',
  howTo: 'Zoek een strook met gezaagde of gevoegde kasseien, of met vlakke stenen. Meet de smalste plek. Is er geen vlakke strook? Vul dan 0 in.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vlakke strook van minstens 150 cm breed, met gezaagde of gevoegde kasseien.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Voor de historische binnenstad, naar het voorbeeld van de breedtes van Inter bij het VK Tegelwippen. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'pram-young-children', 'chronic-illness-fatigue'],
  why: 'Over ruwe kasseien trilt een rolstoel of een rollator zo hard dat het pijn doet.',
  remedy: 'Leg een vlakke comfortstrook in de kasseien.',
  tags: ['core', 'footway', 'surface', 'historic'],
} satisfies Criterion
