import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-stair-width',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Breedte van de trap tussen de leuningen',
  question: 'Hoe breed is de trap tussen de leuningen?',
  howTo: 'Meet de smalste plek tussen de twee leuningen. Tel de treden tot het eerste bordes en meet hoe diep dat bordes is.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 100 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 100 cm tussen de leuningen, en na hoogstens 17 treden een bordes van minstens 100 cm diep.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 20 §1-2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['walking-aid', 'companion-carer', 'older-person'],
  why: 'Op een smalle trap kan niemand naast je staan om je te steunen.',
  remedy: 'Verplaats een leuning zodat de trap breder wordt.',
  tags: ['stairs', 'walking', 'width'],
} satisfies Criterion
