import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-front-space',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Ruimte voor de toiletpot',
  question: 'Hoeveel vrije ruimte is er voor de pot?',
  howTo: 'Meet van de voorkant van de pot recht naar voren, tot de muur, de deur of het eerste ding dat in de weg staat.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 120 cm vrij voor de pot.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'companion-carer'],
  why: 'Met een rolstoel, een rollator of een helper raak je anders niet recht voor het toilet.',
  remedy: 'Maak de plaats voor de pot vrij of herschik de ruimte.',
  tags: ['core', 'toilet', 'wheelchair', 'width'],
} satisfies Criterion
