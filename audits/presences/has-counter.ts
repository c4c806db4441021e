import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-counter',
  question: 'Is er een balie, een kassa of een toog?',
  english: 'Is there a counter, a till or a bar?',
  none: { nl: 'geen balie, kassa of toog', en: 'no desk, till or counter' },
  criteria: [
    'bld-counter-low',
    'shp-counter',
    'srv-counter-low',
  ],
  themes: ['buildings', 'shops', 'service'],
} satisfies Presence
