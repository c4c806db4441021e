import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-seats',
  revision: 1,
  theme: 'events',
  stage: 'along',
  title: 'Zitplekken op het terrein',
  question: 'Hoe ver is het tot de volgende zitplek?',
  howTo: 'Ga de route af en meet de langste afstand tussen twee plekken waar iedereen gratis mag zitten. Kijk ook of er bij elk podium een plek is.',
  answer: {
    kind: 'measure', unit: 'm', step: 5,
    limits: { thresholds: { kind: 'at-most', good: 100 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 100 m tussen twee zitplekken, en een zitplek bij elk podium.',
  sources: [
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline', note: 'Enkel voor de rustpunten.' },
    { document: 'Allesoversport, Nederland (allesoversport.nl)', status: 'guideline', note: 'Nederlandse vuistregel voor banken, ter vergelijking.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De grens van 100 m op een evenement is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['older-person', 'chronic-illness-fatigue', 'walking-aid', 'pram-young-children'],
  why: 'Wie pijn heeft of snel moe is, moet anders na een kwartier naar huis.',
  remedy: 'Zet banken of stoelen bij, verspreid over het terrein.',
  tags: ['core', 'event', 'rest', 'walking'],
} satisfies Criterion
