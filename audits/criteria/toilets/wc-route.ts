import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-route',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Drempel op weg naar het toilet',
  question: 'Hoe hoog is de hoogste drempel op weg naar het aangepaste toilet?',
  howTo: 'Ga van de ingang tot in het toilet. Meet elke drempel en elke trede met een lat, ook die van de toiletdeur. Noteer de hoogste. Kijk ook of het pad overal 150 cm breed is.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, op een pad van minstens 150 cm breed.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 14, 18', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'walking-aid'],
  why: 'Een aangepast toilet achter een trede kun je met een rolstoel niet gebruiken.',
  remedy: 'Neem de drempel weg of leg een helling.',
  tags: ['core', 'toilet', 'threshold', 'wheelchair'],
} satisfies Criterion
