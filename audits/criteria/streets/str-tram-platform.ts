import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-tram-platform',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Instappen in de tram',
  question: 'Hoe steil ligt de oprijplaat naar de tram?',
  howTo: 'Vraag de bestuurder om de oprijplaat te leggen. Leg er een digitale waterpas op en noteer de procenten. Meet ook de spleet en het hoogteverschil zonder plaat. Hoe hoog het perron moet zijn, vraag je aan De Lijn.',
  answer: {
    kind: 'measure', unit: '%', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 12, needsHelp: 20 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Hoogstens 12 % om alleen in te stappen, en hoogstens 20 % met een begeleider.',
  sources: [
    { document: 'De Lijn, toegankelijke haltes (delijn.be)', status: 'guideline', note: 'Voor de helling bij het instappen. De hoogte van een tramperron in centimeter hebben we nog niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'pram-young-children'],
  why: 'Door een hoge stap of een brede spleet raak je met een rolstoel of een rollator niet alleen in de tram.',
  remedy: 'Bespreek met De Lijn hoe het perron en de tram beter op elkaar aansluiten.',
  tags: ['stop', 'tram', 'slope', 'wheelchair'],
} satisfies Criterion
