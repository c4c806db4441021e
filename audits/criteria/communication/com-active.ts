import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-active',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Zinnen die zeggen wie iets doet',
  question: 'Hoeveel procent van de zinnen zegt wie iets doet?',
  howTo: 'Neem 10 zinnen. ‘Wij sturen je een brief’ telt mee. ‘Er wordt een brief gestuurd’ telt niet mee. Tel wat meetelt en doe maal 10. Kijk ook of de tekst je aanspreekt met u of je.',
  answer: {
    kind: 'measure', unit: '%', step: 10,
    limits: { thresholds: { kind: 'at-least', good: 80 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 80 % van de zinnen is actief, en de tekst spreekt je aan met u of je.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De grens van 80 % is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'other-language'],
  why: 'Als er niet staat wie iets doet, weet je niet of jij het moet doen.',
  remedy: 'Herschrijf de zin, met vooraan wie iets doet.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
