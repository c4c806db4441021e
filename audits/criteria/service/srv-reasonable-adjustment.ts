import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-reasonable-adjustment',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Een aanpassing vragen',
  question: 'Kun je een aanpassing vragen aan de dienst?',
  howTo: 'Zoek op de website en aan de balie hoe je een aanpassing vraagt, zoals meer tijd of een andere plek. Vraag wanneer je antwoord krijgt. Vraag ook of je een reden krijgt als het niet kan.',
  answer: { kind: 'yes-no' },
  requirement: 'Je vindt hoe je een aanpassing vraagt, je krijgt antwoord binnen 10 werkdagen, en een weigering heeft een reden.',
  sources: [
    { document: 'Antidiscriminatiewet van 10 mei 2007', status: 'law', note: 'Een redelijke aanpassing weigeren zonder reden is discriminatie.' },
    { document: 'Vlaams gelijkekansendecreet van 10 juli 2008', status: 'law', note: 'Hetzelfde principe, in een Vlaamse tekst.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De termijn van 10 werkdagen is ons eigen voorstel.' },
  ],
  status: 'law',
  groups: ['everybody'],
  why: 'Wie een aanpassing nodig heeft en geen antwoord krijgt, kan de dienst niet gebruiken.',
  remedy: 'Duid een aanspreekpunt aan, en zet op de website hoe je een aanpassing vraagt.',
  tags: ['core', 'service', 'contact', 'equality'],
} satisfies Criterion
