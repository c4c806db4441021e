import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-offline',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Ook zonder computer of smartphone',
  question: 'Kun je dit ook regelen zonder computer of smartphone?',
  howTo: 'Vraag aan het loket of aan de telefoon hoe je hetzelfde zonder internet regelt. Vraag ook wat het kost.',
  testSteps: [
    'Zoek op de pagina of er een adres, een telefoonnummer of een formulier op papier staat.',
    'Bel of ga langs, en vraag hetzelfde te regelen zonder internet.',
    'Vraag of het meer kost of langer duurt dan online.',
    'Kies ‘voldoet niet’ als het enkel online kan, of als een andere weg meer kost.',
    'Kies ‘niet van toepassing’ als er niets te regelen is, zoals bij een pagina met nieuws.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Alles kan ook aan een loket, met de telefoon of op papier, zonder meerkost.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm. Het sluit aan bij de vraag hoeveel manieren er zijn om contact te nemen.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'older-person', 'low-literacy'],
  why: 'Wie geen toestel of geen internet heeft, verliest anders een recht of betaalt meer.',
  remedy: 'Houd een loket en een telefoonnummer open voor dezelfde vraag.',
  tags: ['digital', 'contact', 'service'],
} satisfies Criterion
