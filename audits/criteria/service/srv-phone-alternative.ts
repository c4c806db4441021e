import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-phone-alternative',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Contact zonder te bellen',
  question: 'Kun je ook sms’en, chatten of mailen met de dienst?',
  howTo: 'Zoek op de website of in een brief hoe je contact neemt zonder te bellen. Stuur een korte vraag. Noteer hoe lang het duurt tot je antwoord krijgt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je kunt sms’en, chatten of mailen, en je krijgt antwoord binnen 1 werkdag.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar een idee uit hoofdstuk 6 van EN 301 549. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['deaf', 'speech-disability', 'hard-of-hearing', 'autism-sensory'],
  why: 'Wie niet hoort, moeilijk spreekt of veel stress krijgt van bellen, heeft een weg nodig om te schrijven.',
  remedy: 'Open een chat of een nummer voor sms, en antwoord snel.',
  tags: ['core', 'service', 'contact', 'hearing'],
} satisfies Criterion
