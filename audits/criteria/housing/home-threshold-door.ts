import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-threshold-door',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Drempel aan de deur van de woning',
  question: 'Hoe hoog is de drempel aan de buitendeur van de woning?',
  howTo: 'Leg een lat op de drempel en meet tot op de grond. Doe dat aan de buitenkant en aan de binnenkant, en noteer de hoogste maat.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm.',
  sources: [
    { document: 'Pagina over de inkom van een woongebouw van Meegroeiwonen (meegroeiwonen.info)', status: 'guideline' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'older-person'],
  why: 'Over een hoge drempel struikel je, en met een rolstoel of een rollator raak je er vaak niet alleen over.',
  remedy: 'Plaats een vlakke dorpel.',
  tags: ['core', 'housing', 'entrance', 'threshold', 'wheelchair'],
} satisfies Criterion
