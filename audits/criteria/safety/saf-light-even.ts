import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-light-even',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Donkere gaten op het pad',
  question: 'Is het pad overal ongeveer even goed verlicht?',
  howTo: 'Ga in het donker over het pad. Merk op of je ogen telkens moeten wennen. Heb je een luxmeter? Deel dan de laagste waarde door het gemiddelde.',
  answer: { kind: 'yes-no' },
  requirement: 'De donkerste plek heeft minstens 0,2 keer het gemiddelde licht.',
  sources: [
    { document: 'EN 13201-2:2015, klassen van straatverlichting (tabel op performanceinlighting.com)', clause: 'klassen P2, P3 en P4', status: 'guideline', note: 'Wij leidden de 0,2 af uit het minimum en het gemiddelde van de klassen.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'low-vision', 'blind'],
  why: 'Na een felle lamp zie je in een donker gat even niets.',
  remedy: 'Plaats een lamp tussen de lampen die te ver uit elkaar staan.',
  tags: ['safety', 'light', 'sight'],
} satisfies Criterion
