import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-adapted-toilet',
  question: 'Is er een aangepast toilet?',
  english: 'Is there an accessible toilet?',
  none: { nl: 'geen aangepast toilet', en: 'no accessible toilet' },
  criteria: [
    'wc-route',
    'wc-door',
    'wc-door-close',
    'wc-room-size',
    'wc-turning',
    'wc-side-space',
    'wc-front-space',
    'wc-depth',
    'wc-seat-height',
    'wc-grab-bars',
    'wc-passage-fixtures',
    'wc-basin-inside',
    'wc-basin-size',
    'wc-mirror',
    'wc-alarm',
    'evt-toilet-quality',
  ],
  themes: ['toilets', 'events'],
} satisfies Presence
