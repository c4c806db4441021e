import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bay-use',
  revision: 1,
  theme: 'streets',
  stage: 'arrive',
  title: 'Juist gebruik van de parkeerplaats',
  question: 'Staan er op de aangepaste plaats enkel auto’s met een parkeerkaart?',
  howTo: 'Kijk op drie verschillende momenten. Zoek de parkeerkaart voor personen met een handicap achter de voorruit. Noteer geen nummerplaten en neem geen foto’s van mensen.',
  answer: { kind: 'yes-no' },
  requirement: 'Op de voorbehouden plaats staan enkel auto’s met een zichtbare parkeerkaart voor personen met een handicap.',
  sources: [
    { document: 'Wegcode (koninklijk besluit van 1 december 1975)', clause: 'art. 27bis', status: 'law', note: 'Volgens openbare nota’s vervangt een nieuwe code deze tekst op 1 juni 2027.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'chronic-illness-fatigue'],
  why: 'Als iemand anders er staat, kan wie de plaats nodig heeft niet uitstappen en moet die terug naar huis.',
  remedy: 'Vraag toezicht, en maak het bord en de markering duidelijker.',
  tags: ['parking', 'enforcement'],
} satisfies Criterion
