import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-stair-step',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Hoogte van de treden',
  question: 'Hoe hoog is de hoogste trede van de trap?',
  howTo: 'Meet drie treden en noteer de hoogste. Meet ook de diepte: die is minstens 23 cm. Tweemaal de hoogte plus de diepte is 57 tot 63 cm, of een veelvoud daarvan. De treden zijn zo gelijk mogelijk.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 18 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Een trede is hoogstens 18 cm hoog en minstens 23 cm diep.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 20 §3', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['walking-aid', 'older-person', 'blind', 'child', 'chronic-illness-fatigue'],
  why: 'Op hoge of ongelijke treden val je sneller en raak je buiten adem.',
  remedy: 'Vernieuw de trap of bied een lift aan.',
  tags: ['core', 'stairs', 'walking'],
} satisfies Criterion
