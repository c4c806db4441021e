import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-slope',
  question: 'Loopt de weg op of af?',
  english: 'Does the way go up or down?',
  none: { nl: 'geen weg die op of af loopt', en: 'no sloping way' },
  criteria: [
    'str-long-slope',
    'str-slope-rest',
  ],
  themes: ['streets'],
} satisfies Presence
