import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-sentence-length',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Lengte van de zinnen',
  question: 'Hoeveel woorden heeft een zin gemiddeld?',
  howTo: 'Neem een stuk van 10 zinnen. Tel alle woorden en deel door 10. Zoek ook de langste zin. Het getal is enkel een teken: wat lezers zelf zeggen, telt.',
  answer: {
    kind: 'measure', unit: 'words', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 13, inconvenient: 17, needsHelp: 22, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Gemiddeld hoogstens 10 tot 13 woorden per zin, en geen zin van meer dan 20 woorden.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Dat geen zin langer is dan 20 woorden, is ons eigen voorstel.' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'intellectual-disability', 'other-language', 'hard-of-hearing'],
  why: 'Bij een lange zin ben je het begin vergeten voor je aan het einde bent.',
  remedy: 'Splits lange zinnen.',
  tags: ['core', 'plain-language', 'reading'],
} satisfies Criterion
