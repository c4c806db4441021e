import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-ramp-width',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Breedte van de helling aan het gebouw',
  question: 'Hoe breed is de helling?',
  howTo: 'Meet de smalste plek, tussen de leuningen of tussen de randen. Een pad dat meer dan 4 % helt, telt als helling.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 120 cm vrije breedte.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §5', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Op een te smalle helling rijd je je vast met een rolstoel of een kinderwagen.',
  remedy: 'Verbreed de helling of verplaats de leuningen.',
  tags: ['entrance', 'slope', 'wheelchair', 'width'],
} satisfies Criterion
