import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-green-overhang',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Overhangend groen boven het voetpad',
  question: 'Hoe hoog hangt het laagste groen boven het voetpad?',
  howTo: 'Zoek takken en hagen boven het voetpad. Meet van de grond tot het laagste blad. Kijk ook na een regenbui, want nat groen hangt lager.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 210 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 210 cm vrij boven het voetpad.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom.' },
    { document: 'Gentse regel voor overhangend groen, bron nog te zoeken', status: 'to-verify', note: 'Enkel ter aanvulling: sommige gemeenten vragen 250 cm. Een Gents cijfer hebben we nog niet gezien.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision', 'wheelchair-manual'],
  why: 'Wie niet of slecht ziet, krijgt een tak in het oog.',
  remedy: 'Snoei het groen, of vraag het aan de eigenaar.',
  tags: ['footway', 'obstacles', 'green', 'sight'],
} satisfies Criterion
