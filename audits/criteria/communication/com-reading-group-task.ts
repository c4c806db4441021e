import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-reading-group-task',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Doen wat de tekst vraagt',
  question: 'Kun je doen wat de tekst vraagt?',
  howTo: 'Geef elke lezer een vraag, zoals ‘wat moet je meebrengen?’, en kijk op de klok. Zeg het antwoord niet voor. De lezer zegt zelf of het lukte.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 4 van de 5 lezers vinden het antwoord binnen 2 minuten.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar principe 4 van ISO 24495-1. Voor de cijfers is er geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'intellectual-disability', 'poverty-digital-exclusion'],
  why: 'Een tekst is pas goed als je erna weet wat je moet doen.',
  remedy: 'Pas de tekst aan waar lezers vastliepen, en test opnieuw.',
  tags: ['core', 'reading-group', 'reading'],
} satisfies Criterion
