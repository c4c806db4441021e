import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-structure',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Korte alinea’s',
  question: 'Hoeveel regels telt de langste alinea?',
  howTo: 'Zoek de langste alinea en tel de regels. Kijk ook of elke alinea maar één idee heeft, en of een opsomming een lijstje is.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-most', good: 6 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 6 regels, met één idee per alinea en een lijstje voor een opsomming.',
  sources: [
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De grens van 6 regels is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'chronic-illness-fatigue', 'dementia', 'autism-sensory'],
  why: 'Een groot blok tekst vraagt zoveel kracht dat veel lezers ermee stoppen.',
  remedy: 'Splits het blok, en maak een lijstje van een opsomming.',
  tags: ['core', 'plain-language', 'layout'],
} satisfies Criterion
