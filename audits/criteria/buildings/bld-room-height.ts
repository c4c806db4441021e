import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-room-height',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Vrije hoogte in de gang',
  question: 'Hoe hoog is de gang op de laagste plek?',
  howTo: 'Zoek de laagste plek: een bord, een lamp, een balk of de onderkant van een trap. Meet van de vloer tot daar.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 230 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 230 cm vrije hoogte.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 12 §2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision'],
  why: 'Een stok voelt niets op de hoogte van je hoofd, en dus bots je tegen een laag bord of een trap.',
  remedy: 'Hang borden en lampen hoger, of sluit de lage plek af.',
  tags: ['corridor', 'obstacles', 'sight'],
} satisfies Criterion
