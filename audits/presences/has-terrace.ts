import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-terrace',
  question: 'Is er een terras?',
  english: 'Is there a terrace?',
  none: { nl: 'geen terras', en: 'no terrace' },
  criteria: [
    'str-terrace-passage',
    'str-terrace-platform',
    'str-terrace-edge',
    'shp-terrace',
  ],
  themes: ['streets', 'shops'],
} satisfies Presence
