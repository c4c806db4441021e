import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-terrace-passage',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Doorgang naast het terras',
  question: 'Hoeveel voetpad blijft er vrij naast het terras?',
  howTo: 'Meet als er mensen op de stoelen zitten, op de smalste plek. Reken ook borden en plantenbakken mee. Het Gentse reglement kan een andere maat vragen: kijk dat na.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm vrij, volgens de algemene regel voor het voetpad.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom. Dit is de algemene regel voor het voetpad.' },
    { document: 'Gents terrasreglement van 27 juni 2022 en de nota Ruimtelijk beoordelingskader van juni 2022', status: 'to-verify', note: 'Gent bepaalt een eigen maat voor terrassen. Die teksten hebben we nog niet gelezen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'blind', 'pram-young-children', 'older-person'],
  why: 'Als het terras te breed staat, moet je slalommen of de straat op.',
  remedy: 'Maak het terras kleiner zodat het voetpad vrij blijft.',
  tags: ['core', 'footway', 'terrace', 'width'],
} satisfies Criterion
