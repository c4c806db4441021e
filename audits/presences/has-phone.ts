import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-phone',
  question: 'Kun je de dienst opbellen?',
  english: 'Can you phone the service?',
  none: { nl: 'geen telefoon', en: 'no telephone' },
  criteria: [
    'srv-phone-menu',
    'srv-phone-speech',
  ],
  themes: ['service'],
} satisfies Presence
