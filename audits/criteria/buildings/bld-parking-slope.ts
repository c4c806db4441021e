import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-parking-slope',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Vlakke parkeerplaats',
  question: 'Hoe sterk helt de aangepaste parkeerplaats?',
  howTo: 'Leg een digitale waterpas op de grond, eerst in de lengte en dan in de breedte van het vak. Noteer het hoogste getal. Voel ook of de grond hard is.',
  answer: {
    kind: 'measure', unit: '%', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'law', gradesStatus: 'law' },
  },
  requirement: 'De grond is hard en helt hoogstens 2 %.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 27', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', clause: 'Aangepaste parkeerplaatsen', status: 'guideline', note: 'Ter vergelijking.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid'],
  why: 'Op een schuine plaats rolt de rolstoel weg terwijl je uitstapt.',
  remedy: 'Maak het vak vlak en hard.',
  tags: ['parking', 'slope', 'wheelchair'],
} satisfies Criterion
