import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-crossing-sight',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Zicht aan de oversteek',
  question: 'Zijn de laatste 5 meter voor de oversteek vrij van stilstaande voertuigen?',
  howTo: 'Meet 5 m voor de oversteekplaats, aan de kant waar de auto’s vandaan komen. Kijk ook op 1 m hoogte, zoals een kind of iemand in een rolstoel. Let op parkeervakken die te dicht liggen.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat geen stilstaand of geparkeerd voertuig op minder dan 5 m voor de oversteekplaats.',
  sources: [
    { document: 'Wegcode (koninklijk besluit van 1 december 1975)', clause: 'art. 24, 4°', status: 'law', note: 'Volgens openbare nota’s vervangt een nieuwe code deze tekst op 1 juni 2027.' },
  ],
  status: 'law',
  groups: ['child', 'short-stature', 'wheelchair-manual', 'gender-safety'],
  why: 'Een kind of iemand in een rolstoel wordt achter een auto niet gezien.',
  remedy: 'Maak de 5 m voor de oversteek vrij, bijvoorbeeld met paaltjes of een fietsenstalling.',
  tags: ['core', 'crossing', 'safety'],
} satisfies Criterion
