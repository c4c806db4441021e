import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-hearing',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Geluid volgen op het evenement',
  question: 'Is er een ringleiding, een ontvanger of een voelstoel om het geluid te volgen?',
  howTo: 'Zoek het bord met het oor. Vraag aan het infopunt wat er is, en probeer het. Een trilvest of een voelstoel laat je de muziek voelen.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een ringleiding of een ontvanger, en een trilvest of een voelstoel.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['hard-of-hearing', 'deaf'],
  why: 'Met een hoortoestel hoor je in de drukte vooral lawaai.',
  remedy: 'Plaats een ringleiding of leen ontvangers en trilvesten uit.',
  tags: ['event', 'hearing'],
} satisfies Criterion
