import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-audio-description',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Uitleg voor wie niet ziet',
  question: 'Is er uitleg voor wie niet ziet wat er te zien is?',
  howTo: 'Zoek een ingesproken tekst bij de kunstwerken of de voorstelling, en luister ernaar. Vraag of er een model is om te voelen.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij de werken is er een ingesproken tekst, en er is een model om te voelen.',
  sources: [
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline', note: 'Gezien bij het Lichtfestival.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deafblind'],
  why: 'Wie niet ziet, staat anders tussen de mensen zonder te weten waar ze naar kijken.',
  remedy: 'Spreek een tekst in bij elk werk en maak een model om te voelen.',
  tags: ['core', 'event', 'sight', 'information'],
} satisfies Criterion
