import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-mirror',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Spiegel boven de wastafel',
  question: 'Hoe hoog zit de onderrand van de spiegel?',
  howTo: 'Meet van de vloer tot de onderrand van het glas. Meet ook de bovenrand. Kijk zittend en staand of je je gezicht ziet.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 100 }, goodStatus: 'to-verify', gradesStatus: 'city-agreement' },
  },
  requirement: 'De onderrand zit op hoogstens 90 tot 100 cm en de bovenrand op minstens 180 cm.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die niemand van ons opende. Nog na te kijken, ook of 90 of 100 cm de grens is.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'short-stature', 'child'],
  why: 'Wie zit of klein is, ziet zichzelf niet in een spiegel die te hoog hangt.',
  remedy: 'Hang een lange spiegel die laag begint.',
  tags: ['toilet', 'sight', 'reach'],
} satisfies Criterion
