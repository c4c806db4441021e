import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-obstacles-one-side',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Obstakels op één lijn',
  question: 'Staan alle obstakels aan één kant en in een rechte lijn?',
  howTo: 'Kijk ongeveer 50 m ver langs het voetpad. Let op palen, bomen, borden en banken. Kijk of je vlot kunt doorlopen.',
  answer: { kind: 'yes-no' },
  requirement: 'Alle obstakels staan aan één kant in een rechte lijn, zodat de loopweg vlot doorloopt.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 4', status: 'law', note: 'Geldt binnen de bebouwde kom.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision', 'wheelchair-manual', 'pram-young-children'],
  why: 'Wie niet of slecht ziet, moet anders slalommen en botst tegen palen.',
  remedy: 'Baken één strook af voor palen en borden, en zet alles daarin.',
  tags: ['core', 'footway', 'obstacles', 'sight'],
} satisfies Criterion
