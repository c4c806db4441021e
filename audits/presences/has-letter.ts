import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-letter',
  question: 'Stuurt de dienst een brief of een mail?',
  english: 'Does the service send a letter or an e-mail?',
  none: { nl: 'geen brief of mail', en: 'no letter or e-mail' },
  criteria: [
    'srv-letter-clear',
    'srv-letter-contact',
    'srv-letter-format',
  ],
  themes: ['service'],
} satisfies Presence
