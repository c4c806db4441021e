import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-steps',
  revision: 1,
  theme: 'events',
  stage: 'along',
  title: 'Drempels op het evenemententerrein',
  question: 'Hoe hoog is de hoogste drempel zonder helling op het terrein?',
  howTo: 'Ga de hele route langs ingang, podium, bar en toilet. Meet elke drempel en elke trede waar geen helling of plaat bij ligt. Noteer de hoogste. Is er geen, vul dan 0 in.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm zonder helling, en een hellend vlak bij alles wat hoger is.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', clause: 'Drempels', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Over een trede raak je met een rolstoel niet, en dan sta je alleen aan de kant.',
  remedy: 'Leg een plaat of een helling bij elke drempel.',
  tags: ['core', 'event', 'threshold', 'wheelchair'],
} satisfies Criterion
