import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-passage-fixtures',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Doorgang tussen toilet en wastafel',
  question: 'Hoe breed is de doorgang tussen de pot en de wastafel?',
  howTo: 'Meet de smalste plek tussen de pot en de wastafel. Laat vuilbakken en kastjes staan zoals ze staan.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90 }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrij tussen de pot en de wastafel.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'In een nauwe doorgang raak je met een rolstoel klem en kom je niet naast de pot.',
  remedy: 'Verplaats de wastafel of haal weg wat ertussen staat.',
  tags: ['toilet', 'wheelchair', 'width'],
} satisfies Criterion
