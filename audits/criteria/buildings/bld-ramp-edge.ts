import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-ramp-edge',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Opstaande rand van de helling',
  question: 'Hoe hoog is de rand aan de open kant van de helling?',
  howTo: 'Meet aan elke open kant, van het vlak van de helling tot de bovenkant van de rand. Noteer de laagste plek. Is er geen rand? Vul dan 0 in. Overbrugt de helling hoogstens 10 cm? Kies dan niet van toepassing.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-least', good: 5 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Een rand van minstens 5 cm hoog, over de hele lengte van elke open kant.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §7', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'blind'],
  why: 'Zonder rand rijdt een wiel naast de helling, en dan val je.',
  remedy: 'Plaats een opstaande rand langs elke open kant.',
  tags: ['entrance', 'slope', 'safety', 'wheelchair'],
} satisfies Criterion
