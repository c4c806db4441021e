import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-stop',
  question: 'Is er een halte van de bus of de tram?',
  english: 'Is there a bus or tram stop?',
  none: { nl: 'geen halte', en: 'no stop' },
  criteria: [
    'str-stop-reach',
    'str-stop-height',
    'str-stop-width',
    'str-stop-tactile',
    'str-stop-info',
    'str-stop-seat-shelter',
    'saf-stop-night',
  ],
  themes: ['streets', 'safety'],
} satisfies Presence
