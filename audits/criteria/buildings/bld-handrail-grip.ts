import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-handrail-grip',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Dikte van de leuning',
  question: 'Hoe dik is de leuning?',
  howTo: 'Meet de doorsnede van de leuning. Neem ze ook vast: je hand moet er goed rond passen zonder de muur te raken.',
  answer: {
    kind: 'measure', unit: 'mm', step: 1,
    limits: { thresholds: { kind: 'between', from: 40, to: 50 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Een ronde leuning van 40 tot 50 mm dik.',
  sources: [
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['older-person', 'limited-hand-function', 'walking-aid'],
  why: 'Van een dikke of hoekige leuning glijdt je hand af, net wanneer je steun zoekt.',
  remedy: 'Vervang de leuning door een ronde die je goed kunt vastnemen.',
  tags: ['stairs', 'slope', 'hands', 'walking'],
} satisfies Criterion
