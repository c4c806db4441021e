import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-revolving',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Gewone deur naast een draaideur',
  question: 'Is er naast de draaideur of het poortje een gewone deur?',
  howTo: 'Kijk of de gewone deur open is, zonder sleutel en zonder dat je iemand moet roepen. Kunnen mensen met een handicap de draaideur zelf gebruiken? Dan is een gewone deur niet nodig. Is er geen draaideur of poortje? Kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Naast een draaideur of een poortje is er een gewone deur, tenzij mensen met een handicap de draaideur zelf kunnen gebruiken.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 23', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'blind', 'assistance-dog'],
  why: 'Met een rolstoel, een kinderwagen of een hond raak je vast in een draaideur.',
  remedy: 'Hou de gewone deur open en hang er een bord bij.',
  tags: ['door', 'entrance', 'wheelchair'],
} satisfies Criterion
