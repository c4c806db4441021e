import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-display-board',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Borden en uitstallingen op het voetpad',
  question: 'Hoeveel voetpad blijft er vrij naast borden en uitstallingen?',
  howTo: 'Meet op de smalste plek, als de winkels open zijn. Kijk of alles tegen de gevel staat, of in de strook met palen en bomen.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm vrij, met alles tegen de gevel of in de strook voor obstakels.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3 en 4', status: 'law', note: 'Geldt binnen de bebouwde kom. De 150 cm geldt op een voetpad dat breder is dan 200 cm.' },
  ],
  status: 'law',
  groups: ['blind', 'wheelchair-manual', 'pram-young-children'],
  why: 'Wie niet ziet, botst tegen een bord dat er gisteren niet stond.',
  remedy: 'Vraag om het bord weg te halen of tegen de gevel te zetten.',
  tags: ['footway', 'obstacles', 'width'],
} satisfies Criterion
