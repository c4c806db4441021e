import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-event-entrance',
  question: 'Is er een ingang met een rij of met controle?',
  english: 'Is there an entrance with a queue or a check?',
  none: { nl: 'geen ingang met een rij of met controle', en: 'no entrance with a queue or a check' },
  criteria: [
    'evt-queue',
    'evt-entrance-width',
  ],
  themes: ['events'],
} satisfies Presence
