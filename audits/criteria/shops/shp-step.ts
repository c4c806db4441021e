import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-step',
  revision: 1,
  theme: 'shops',
  stage: 'enter',
  title: 'Drempel aan de deur van de zaak',
  question: 'Hoe hoog is de drempel aan de deur van de zaak?',
  howTo: 'Leg een lat op de drempel en meet tot op de grond, aan de hoogste kant. Ligt er een vaste plaat of helling? Meet dan de hoogte die overblijft.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 18', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Kaarten Wheelmap en On Wheels (wheelmap.org, stampmedia.be)', status: 'guideline', note: 'Enkel voor 7 cm: daarboven lukt het volgens deze kaarten meestal niet.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'walking-aid'],
  why: 'Door één trede aan de deur blijf je met een rolstoel buiten.',
  remedy: 'Leg een plaat of een helling op de drempel.',
  tags: ['core', 'shop', 'entrance', 'threshold', 'wheelchair'],
} satisfies Criterion
