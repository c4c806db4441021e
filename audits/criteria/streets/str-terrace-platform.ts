import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-terrace-platform',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Opstap naar de terrasvloer',
  question: 'Hoe hoog is de opstap naar de terrasvloer?',
  howTo: 'Zoek het hellend vlak en meet de hoogste rand die nog overblijft. Is er geen hellend vlak? Meet dan van het voetpad tot de bovenkant van de vloer.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, met een hellend vlak als de vloer hoger ligt.',
  sources: [
    { document: 'Bericht over het Gentse terrasreglement van 2022 (hln.be)', status: 'guideline', note: 'Volgens dit bericht is een hellend vlak verplicht. Het reglement zelf hebben we nog niet gelezen.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'Door een opstap kun je met een rolstoel of een rollator niet mee aan tafel.',
  remedy: 'Leg een vast hellend vlak tegen de terrasvloer.',
  tags: ['terrace', 'threshold', 'wheelchair'],
} satisfies Criterion
