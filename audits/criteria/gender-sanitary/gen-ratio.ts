import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-ratio',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Verschil in wachttijd aan de toiletten',
  question: 'Hoe groot is het verschil in wachttijd tussen de toiletten?',
  howTo: 'Meet op een druk moment hoelang iemand wacht, in elke rij. Trek de kortste tijd van de langste af. Deel dat door de langste tijd en neem het maal 100. Is er maar één rij voor iedereen? Vul dan 0 in.',
  answer: {
    kind: 'measure', unit: '%', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 20 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Het verschil in wachttijd is hoogstens 20 %.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar een argument in de pers: mengen maakt de rij korter. Er is geen norm gezien. Delen door de langste tijd is onze keuze.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'pram-young-children', 'older-person'],
  why: 'Wie altijd in de langste rij staat, mist een stuk van het bezoek of raakt in nood.',
  remedy: 'Maak toiletten voor iedereen, zodat alle rijen even snel gaan.',
  tags: ['toilet', 'gender', 'equality'],
} satisfies Criterion
