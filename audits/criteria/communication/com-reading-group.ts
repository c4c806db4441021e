import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-reading-group',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Leesgroep voor publicatie',
  question: 'Hoeveel lezers uit de doelgroep lazen de tekst vooraf?',
  howTo: 'Vraag het verslag van de leesgroep. Tel de lezers voor wie de tekst bedoeld is. Kijk of ze een vergoeding kregen, en hoeveel van hen de kern konden navertellen. Vinden de lezers de tekst moeilijk? Dan is hij moeilijk, wat een getal ook zegt.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-least', good: 4 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 4 lezers uit de doelgroep, met een vergoeding, en 80 % kan de kern navertellen.',
  sources: [
    { document: 'Openbare uitleg over ISO 24495-1:2023, de norm voor klare taal', clause: 'principe 4', status: 'guideline', note: 'Voor het principe dat lezers de tekst beoordelen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De cijfers over lezers en navertellen zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'intellectual-disability', 'other-language', 'older-person', 'poverty-digital-exclusion'],
  why: 'Wie een tekst schrijft, merkt zelf niet wat een lezer niet begrijpt.',
  remedy: 'Laat de tekst lezen door een leesgroep, en geef de lezers een vergoeding.',
  tags: ['core', 'reading-group', 'participation'],
} satisfies Criterion
