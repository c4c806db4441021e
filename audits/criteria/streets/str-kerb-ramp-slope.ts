import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-kerb-ramp-slope',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Hellend vlak naar de straat',
  question: 'Hoe steil is het hellend vlak naar de straat?',
  howTo: 'Leg een digitale waterpas in je looprichting op het steilste stuk. De grenzen gelden voor een hoogte van 10 tot 25 cm. Is de hoogte kleiner? Dan is 10 % nog goed, en is 12 % het wettelijke maximum.',
  answer: {
    kind: 'measure', unit: '%', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 8.3, inconvenient: 10, needsHelp: 12, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Best hoogstens 8,3 % bij 10 tot 25 cm hoogte, en wettelijk hoogstens 10 %.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 5', status: 'law', note: 'Geldt binnen de bebouwde kom. Bij 10 tot 25 cm hoogte is 10 % het wettelijke maximum en 8,3 % de richtwaarde.' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline', note: 'Voor de streefwaarde van 8,3 %.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children'],
  why: 'Op een te steil vlak kun je met een rolstoel voorover vallen.',
  remedy: 'Herprofileer het vlak zodat het langer en zachter wordt.',
  tags: ['core', 'crossing', 'slope', 'wheelchair'],
} satisfies Criterion
