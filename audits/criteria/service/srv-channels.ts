import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-channels',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Manieren om contact te nemen',
  question: 'Hoeveel manieren zijn er om contact te nemen met de dienst?',
  howTo: 'Tel wat er op de website, in een brief of aan de deur staat: loket, telefoon, mail, chat, sms of brief. Tel een manier enkel mee als je er ook echt geholpen wordt. Kijk of er een manier is zonder internet.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-least', good: 3 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 3 manieren, zoals een loket, een telefoon en mail of chat, en niet enkel digitaal.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over toegankelijke communicatie, en de keuze om altijd een weg zonder internet te houden. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'low-literacy', 'older-person', 'blind', 'deaf'],
  why: 'Wie geen computer heeft, niet kan bellen of moeilijk leest, raakt met maar één kanaal niet tot bij de dienst.',
  remedy: 'Houd het loket en de telefoon open naast de website.',
  tags: ['core', 'service', 'contact'],
} satisfies Criterion
