import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-path-width',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Breedte van het pad naar de deur',
  question: 'Hoe breed is het pad naar de deur?',
  howTo: 'Meet de vrije breedte tussen de obstakels. Een korte versmalling beoordeel je apart. Is ze hoogstens 120 cm lang, dan volstaat daar 90 cm. Is ze langer, dan is 120 cm nodig, met een draaiplek van 150 cm bij het begin, het einde en elke 10 m.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'Minstens 150 cm vrije breedte, behalve aan een korte versmalling.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 14', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'blind', 'pram-young-children'],
  why: 'Met een rolstoel of een kinderwagen wil je iemand kunnen kruisen en kunnen draaien.',
  remedy: 'Haal obstakels weg of verbreed het pad.',
  tags: ['core', 'path', 'wheelchair', 'width'],
} satisfies Criterion
