import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-depth',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Diepte van de toiletpot',
  question: 'Hoe ver steekt de pot uit van de muur?',
  howTo: 'Meet van de muur achter de pot tot de voorkant van de pot. Zit er een kast of een reservoir achter? Meet dan vanaf de muur waar de rolstoel tegen komt.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 70 }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 70 cm tussen de muur en de voorkant van de pot.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'Met een korte pot komen de zit van de rolstoel en die van het toilet niet naast elkaar.',
  remedy: 'Plaats een verlengde pot of zet de pot verder van de muur.',
  tags: ['toilet', 'wheelchair', 'reach'],
} satisfies Criterion
