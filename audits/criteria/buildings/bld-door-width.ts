import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-width',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Breedte van de deur',
  question: 'Hoe breed is de deur op het smalste punt?',
  howTo: 'Open de deur 90 graden. Meet van het deurblad tot het kader aan de andere kant. Bij een dubbele deur meet je één blad.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrije breedte.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 22 §2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Voor de toegangsdeur van woon- en verblijfsgebouwen (art. 5) volstaat 85 cm.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children', 'large-body'],
  why: 'Een smalle deur houdt je tegen als je een rolstoel, een brede kinderwagen of een groter lichaam hebt.',
  remedy: 'Verbreed de deur of laat het tweede blad vanzelf opengaan.',
  tags: ['core', 'door', 'wheelchair', 'width'],
} satisfies Criterion
