import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-works-passage',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Doorgang langs de werf',
  question: 'Hoe breed is de doorgang langs de werf?',
  howTo: 'Meet de smalste plek tussen de afsluiting en het verkeer of de gevel. Kijk ook of voetgangers en fietsers er samen door gaan. Kijk ook naar drempels: die zijn hoogstens 2 cm. Een helling is best even zacht als op het gewone voetpad.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm voor één soort weggebruiker, 200 cm als voetgangers en fietsers samen gaan, en uitzonderlijk 100 cm.',
  sources: [
    { document: 'Ministerieel besluit van 7 mei 1999 over het signaleren van werken', clause: 'art. 5', status: 'law', note: 'Voor de breedtes. Uitzonderlijk is 100 cm toegelaten.' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline', note: 'Enkel voor de drempel en de helling, die we van het gewone voetpad overnemen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'blind', 'pram-young-children', 'older-person'],
  why: 'Als de doorgang te smal is, word je met een rolstoel of een kinderwagen de straat op gejaagd.',
  remedy: 'Maak een veilige doorgang, bijvoorbeeld met een loopbrug zonder drempel.',
  tags: ['core', 'works', 'wheelchair', 'width'],
} satisfies Criterion
