import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-works-stop-bay',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vervangplaats tijdens werken',
  question: 'Hoe ver ligt de vervangplaats voor de halte of de parkeerplaats?',
  howTo: 'Meet vanaf de gewone plek, langs de weg die je echt volgt. Kijk of de vervangplaats toegankelijk is. Blijft de gewone plek bruikbaar? Vul dan 0 in. Is er geen vervangplaats? Meet dan tot de volgende plek die je kunt gebruiken.',
  answer: {
    kind: 'measure', unit: 'm', step: 5,
    limits: { thresholds: { kind: 'at-most', good: 100 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 100 m ver, en de vervangplaats is toegankelijk.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'chronic-illness-fatigue'],
  why: 'Zonder halte of parkeerplaats die je kunt gebruiken, kom je de deur niet uit zolang de werken duren.',
  remedy: 'Richt dichtbij een tijdelijke, toegankelijke plaats in.',
  tags: ['works', 'stop', 'parking'],
} satisfies Criterion
