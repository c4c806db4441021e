import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-bell-intercom',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Bel, brievenbus en parlofoon',
  question: 'Hoe bruikbaar zijn de bel, de brievenbus en de parlofoon?',
  howTo: 'Meet hoe hoog de knoppen en de opening van de brievenbus zitten. Bel aan. Ga na of je de bel binnen hoort én ziet, met een beeldscherm of een lichtsignaal.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'two-senses', label: 'Alles zit op 90 tot 120 cm, en de bel werkt met beeld of licht én met geluid.', level: 'good' },
      { id: 'one-sense', label: 'Alles zit op 90 tot 120 cm, maar je kunt de bel enkel horen of enkel zien.' },
      { id: 'out-of-reach', label: 'Iets zit lager dan 90 cm of hoger dan 120 cm.' },
    ],
  },
  requirement: 'Alles zit tussen 90 en 120 cm hoog, en de bel werkt met beeld of licht én met geluid.',
  sources: [
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Enkel voor de hoogte. Een Nederlandse maat.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline', note: 'Enkel voor de hoogte, als vergelijking met een openbaar gebouw.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Beeld of licht én geluid is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['deaf', 'hard-of-hearing', 'blind', 'wheelchair-manual', 'short-stature'],
  why: 'Wie doof is, hoort de bel niet, en wie zit of klein is, raakt niet bij de knop of de post.',
  remedy: 'Plaats een videofoon met een lichtsignaal op de juiste hoogte.',
  tags: ['housing', 'entrance', 'reach', 'hearing', 'sight'],
} satisfies Criterion
