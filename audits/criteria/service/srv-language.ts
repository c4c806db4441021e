import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-language',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Hulp bij weinig Nederlands',
  question: 'Kun je hulp krijgen als je weinig Nederlands spreekt?',
  howTo: 'Stel je vraag in een andere taal, of met heel weinig woorden Nederlands. Kijk wat de medewerker doet: een sociaal tolk vragen, pictogrammen tonen of een vertaald blad geven.',
  answer: { kind: 'yes-no' },
  requirement: 'Je krijgt hulp met een sociaal tolk, met pictogrammen of met een vertaling van de kern.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over toegankelijke communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['other-language', 'low-literacy'],
  why: 'Wie weinig Nederlands spreekt, gaat anders naar huis zonder te weten wat er moet gebeuren.',
  remedy: 'Maak afspraken met een sociaal tolk, en leg pictogrammen klaar aan de balie.',
  tags: ['core', 'service', 'language'],
} satisfies Criterion
