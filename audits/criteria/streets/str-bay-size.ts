import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bay-size',
  revision: 1,
  theme: 'streets',
  stage: 'arrive',
  title: 'Lengte van de parkeerplaats op straat',
  question: 'Hoe lang is de aangepaste parkeerplaats langs de straat?',
  howTo: 'Meet de lengte van het vak, van lijn tot lijn. Meet ook de breedte: 350 cm is het best. Staat het vak dwars of schuin op de straat? Kies dan niet van toepassing en noteer de breedte.',
  answer: {
    kind: 'measure', unit: 'cm', step: 10,
    limits: { thresholds: { kind: 'at-least', good: 600 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Een vak langs de straat is minstens 600 cm lang, en het best 350 cm breed.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Voorbehouden plaats', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'companion-carer'],
  why: 'In een te klein vak moet je met een rolstoel uitstappen tussen het rijdende verkeer.',
  remedy: 'Vergroot het vak, bijvoorbeeld met een stuk van het vak ernaast.',
  tags: ['core', 'parking', 'wheelchair'],
} satisfies Criterion
