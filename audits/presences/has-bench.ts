import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-bench',
  question: 'Staan er banken?',
  english: 'Are there benches?',
  criteria: [
    'str-bench-design',
    'str-bench-beside',
  ],
  themes: ['streets'],
} satisfies Presence
