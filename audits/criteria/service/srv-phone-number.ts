import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-phone-number',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Telefoonnummer vinden',
  question: 'Hoeveel klikken heb je nodig om het telefoonnummer te vinden?',
  howTo: 'Begin op de startpagina van de website en tel elke klik. Kijk of het een gratis of een lokaal nummer is, en geen betaalnummer. Zoek ook of het nummer in de brief staat.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 klikken, en het nummer is gratis of lokaal, geen betaalnummer.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over toegankelijke communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'older-person', 'low-literacy'],
  why: 'Wie niet vlot met een website werkt of weinig geld heeft, moet snel en goedkoop kunnen bellen.',
  remedy: 'Zet een gratis of lokaal nummer bovenaan op elke pagina.',
  tags: ['core', 'service', 'phone', 'website'],
} satisfies Criterion
