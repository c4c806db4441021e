import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-surface-even',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Effen tegels',
  question: 'Hoe hoog steekt de meest oneffen tegel uit?',
  howTo: 'Leg een lat over de tegels. Meet onder de lat het grootste verschil in hoogte, met een voelermaat of een meetlat.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 0.5 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Oneffenheden zijn hoogstens 0,5 cm.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'blind', 'pram-young-children'],
  why: 'Over een losse of hoge tegel struikel je, en een klein wiel blijft erachter steken.',
  remedy: 'Herleg de tegels die niet gelijk liggen.',
  tags: ['core', 'footway', 'surface'],
} satisfies Criterion
