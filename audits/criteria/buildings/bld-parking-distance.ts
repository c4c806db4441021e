import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-parking-distance',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Afstand van parking tot ingang',
  question: 'Hoe ver is het van de aangepaste parkeerplaats tot de ingang?',
  howTo: 'Neem de kortste weg die ook met een rolstoel lukt. Meet van het vak tot de deur waar iedereen door kan, met een meetwiel of met de meter van een kaart-app.',
  answer: {
    kind: 'measure', unit: 'm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 25 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Zo dicht mogelijk bij de toegankelijke ingang, en best op hoogstens 25 m.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 27', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Het artikel zegt enkel: zo dicht mogelijk.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Voorbehouden plaats', status: 'guideline', note: 'Voor de richtmaat van 25 m.' },
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', clause: 'Aangepaste parkeerplaatsen', status: 'guideline', note: 'Voor de richtmaat van 25 m.' },
    { document: 'Wenkenblad Toegankelijkheid van appartementsgebouwen van Enter en Inter', status: 'guideline', note: 'Voor de richtmaat van 25 m.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'chronic-illness-fatigue'],
  why: 'Elke meter kost kracht, en wie snel moe is, komt al uitgeput aan de deur.',
  remedy: 'Leg de aangepaste plaats dichter bij de toegankelijke ingang.',
  tags: ['parking', 'wheelchair', 'walking'],
} satisfies Criterion
