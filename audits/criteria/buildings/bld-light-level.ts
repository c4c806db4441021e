import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-light-level',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Licht binnen',
  question: 'Hoeveel licht is er op de donkerste plek van de gang?',
  howTo: 'Meet op de vloer met een luxmeter. Een app op je telefoon geeft enkel een idee. Een trap vraagt wellicht 150 lux en een balie 300 lux: meet die apart. Is het daar donkerder? Maak er dan een vaststelling van. Kijk ook of een lamp of een raam je verblindt.',
  answer: {
    kind: 'measure', unit: 'lux', step: 5,
    limits: { thresholds: { kind: 'at-least', good: 100 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 100 lux op de vloer van de gang, zonder verblinding.',
  sources: [
    { document: 'EN 12464-1, norm voor licht op de werkplek', status: 'to-verify', note: 'Een betalende norm die we niet gelezen hebben. De cijfers komen uit het geheugen.' },
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die we niet gelezen hebben.' },
  ],
  status: 'to-verify',
  groups: ['low-vision', 'deaf', 'older-person', 'dementia'],
  why: 'In slecht licht zie je een trede te laat en kun je van iemands lippen niet lezen.',
  remedy: 'Plaats extra lampen en scherm licht af dat verblindt.',
  tags: ['light', 'sight', 'corridor'],
} satisfies Criterion
