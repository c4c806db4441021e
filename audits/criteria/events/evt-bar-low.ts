import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-bar-low',
  revision: 1,
  theme: 'events',
  stage: 'desk',
  title: 'Laag deel van bar en kassa',
  question: 'Hoe hoog is het laagste deel van de bar of de kassa?',
  howTo: 'Meet van de grond tot de bovenkant van het laagste blad waar je bediend wordt. Kijk of je er met een rolstoel onder kunt. Meet de bar en de kassa, en noteer de hoogste van de twee.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 80, inconvenient: 90, needsHelp: 110, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een deel van hoogstens 80 cm hoog, waar je met een rolstoel onder kunt.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 28', status: 'guideline', note: 'Enkel naar analogie, voor 80 cm: de verordening gaat over balies in gebouwen.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'short-stature', 'child'],
  why: 'Achter een hoge bar ziet niemand je, en je raakt niet bij je glas of de betaalterminal.',
  remedy: 'Maak een laag deel aan elke bar en elke kassa.',
  tags: ['event', 'counter', 'wheelchair'],
} satisfies Criterion
