import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-face',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Een gezicht op tijd herkennen',
  question: 'Hoe ver weg herken je een gezicht?',
  howTo: 'Doe dit in het donker, op de donkerste plek. Laat iemand die je kent naar je toe komen. Meet de afstand op het moment dat je het gezicht herkent.',
  answer: {
    kind: 'measure', unit: 'm', step: 0.5,
    limits: { thresholds: { kind: 'at-least', good: 4 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 4 m, en best 10 m.',
  sources: [
    { document: 'Verlichting van gezichten, bron nog te zoeken', status: 'to-verify', note: 'Ingegeven door de klassen SC en EV van EN 13201, die we niet gelezen hebben. De 4 en 10 m zijn nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['gender-safety', 'deaf', 'hard-of-hearing', 'older-person'],
  why: 'Wie een gezicht te laat ziet, schrikt en kan niet meer uitwijken, en wie op gebaren of lippen let, mist wat er gezegd wordt.',
  remedy: 'Plaats lampen die ook gezichten verlichten, niet enkel de grond.',
  tags: ['safety', 'light', 'sight'],
} satisfies Criterion
