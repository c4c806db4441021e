import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-works',
  question: 'Zijn er werken aan de gang?',
  english: 'Are there works going on?',
  none: { nl: 'geen werken', en: 'no works' },
  criteria: [
    'str-works-detour-info',
    'str-works-passage',
    'str-works-barrier',
    'str-works-stop-bay',
  ],
  themes: ['streets'],
} satisfies Presence
