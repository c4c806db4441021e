import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-path',
  revision: 1,
  theme: 'housing',
  stage: 'arrive',
  title: 'Pad tot aan de voordeur',
  question: 'Kom je zonder trede van de straat tot aan de voordeur?',
  howTo: 'Volg het pad van de straat tot aan de voordeur van de woning. Meet de smalste plek. Een helling is hoogstens 10 % tot 10 cm hoogte en 8,3 % van 10 tot 25 cm. Van 25 tot 50 cm is het 6,25 %, en vanaf 50 cm 5 %.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is geen trede, en het pad is minstens 150 cm breed waar de verordening geldt en minstens 120 cm elders.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 14 en art. 19', status: 'law', note: 'Bij woningen geldt dit enkel voor de gemeenschappelijke delen van grotere woongebouwen. Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 120 cm, voor woningen waar de verordening niet geldt, is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'older-person'],
  why: 'Met een trede voor de deur raak je met een rolstoel, een rollator of een kinderwagen je eigen huis niet in.',
  remedy: 'Leg een helling aan of hoog het pad op.',
  tags: ['core', 'housing', 'path', 'wheelchair'],
} satisfies Criterion
