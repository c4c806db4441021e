import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-words',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Moeilijke woorden',
  question: 'Hoeveel moeilijke woorden staan er in een stuk van 100 woorden?',
  howTo: 'Kies een stuk van ongeveer 100 woorden. Laat lezers elk woord aanduiden dat ze moeilijk vinden, en tel die. Kijk of elk moeilijk woord uitgelegd is. Enkel lezers beslissen wat moeilijk is.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 moeilijke woorden per 100 woorden, en elk is uitgelegd.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Hoeveel moeilijke woorden mogen, is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'other-language', 'intellectual-disability'],
  why: 'Wie een woord niet kent, begrijpt vaak de hele zin niet en stopt met lezen.',
  remedy: 'Kies een ander woord, of leg het woord meteen uit.',
  tags: ['core', 'plain-language', 'reading'],
} satisfies Criterion
