import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-long-slope',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Helling in de looprichting',
  question: 'Is de helling in de looprichting zacht genoeg voor haar hoogte?',
  howTo: 'Meet de hoogte en de lengte van de helling, of leg een digitale waterpas op het steilste stuk. Het wettelijke maximum is 12 % tot 10 cm hoogte, 10 % van 10 tot 25 cm en 8 % van 25 tot 50 cm. Noteer de procenten in de nota.',
  answer: { kind: 'yes-no' },
  requirement: 'Best hoogstens 10 % tot 10 cm hoogte, 8,3 % van 10 tot 25 cm, 7 % van 25 tot 35 cm, 6,25 % van 35 tot 50 cm en 5 % daarboven.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 5', status: 'law', note: 'Geldt binnen de bebouwde kom. Voor het wettelijke maximum tot 50 cm hoogte. Boven 50 cm is de tekst nog niet gelezen.' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline', note: 'Voor de streefwaarden.' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline', note: 'Voor de streefwaarden.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'older-person', 'chronic-illness-fatigue'],
  why: 'Een te steile helling kom je met een rolstoel of met weinig kracht niet op.',
  remedy: 'Leg een bordes aan of wijs een andere, zachtere weg aan.',
  tags: ['core', 'footway', 'slope', 'wheelchair'],
} satisfies Criterion
