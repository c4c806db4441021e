import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-kitchen',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Ruimte in de keuken',
  question: 'Hoeveel vrije ruimte is er voor het werkblad?',
  howTo: 'Meet van het werkblad tot de muur, de tafel of de kast ertegenover, op de smalste plek. Kijk ook naar de hoogte van het blad en naar de kasten. Voor wie zit, is een blad dat je kunt verstellen ons eigen voorstel.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 120 cm vrij voor het werkblad, met een blad rond 90 cm hoog en lades in plaats van legplanken.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor het blad dat je kunt verstellen.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'limited-hand-function', 'short-stature'],
  why: 'Wie zit, klein is of weinig kracht heeft, kan anders niet draaien bij het vuur of raakt niet bij de kast.',
  remedy: 'Maak plaats voor het werkblad, en kies lades en een lager blad.',
  tags: ['housing', 'kitchen', 'turning', 'hands'],
} satisfies Criterion
