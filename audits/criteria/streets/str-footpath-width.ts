import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-footpath-width',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vrije breedte van het voetpad',
  question: 'Hoe breed is het voetpad op de smalste plek?',
  howTo: 'Meet tussen alles wat in de weg staat: palen, fietsen, vuilnisbakken. Is het voetpad zelf 150 tot 200 cm breed? Dan mag er hoogstens 50 cm ingenomen zijn. Er blijft altijd minstens 100 cm vrij. De streefmaat is 180 cm.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm vrij op een voetpad van meer dan 200 cm, en overal minstens 100 cm.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom. De 150 cm geldt op een voetpad dat breder is dan 200 cm.' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline', note: 'Enkel voor de streefmaat van 180 cm.' },
    { document: 'Breedtes van Inter bij het VK Tegelwippen (vk-tegelwippen.be)', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'blind', 'pram-young-children'],
  why: 'Als het voetpad te smal is, moet je met een rolstoel of een kinderwagen de straat op.',
  remedy: 'Haal de obstakels weg of verbreed het voetpad.',
  tags: ['core', 'footway', 'wheelchair', 'width'],
} satisfies Criterion
