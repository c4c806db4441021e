import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-lights',
  question: 'Zijn er verkeerslichten voor voetgangers?',
  english: 'Are there traffic lights for pedestrians?',
  none: { nl: 'geen verkeerslichten voor voetgangers', en: 'no traffic lights for pedestrians' },
  criteria: [
    'str-signal-button',
    'str-signal-sound',
    'str-signal-time',
  ],
  themes: ['streets'],
} satisfies Presence
