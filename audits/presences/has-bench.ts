import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-bench',
  question: 'Staan er banken?',
  english: 'Are there benches?',
  none: { nl: 'geen banken', en: 'no benches' },
  criteria: [
    'str-bench-design',
    'str-bench-beside',
  ],
  themes: ['streets'],
} satisfies Presence
