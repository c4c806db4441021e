import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-guide-line',
  question: 'Ligt er een geleidelijn of liggen er noppen?',
  english: 'Is there a tactile guide line, or are there studs?',
  none: { nl: 'geen geleidelijn of noppen', en: 'no guide line or studs' },
  criteria: [
    'str-guide-line-free',
    'str-info-tile',
    'str-guide-contrast',
  ],
  themes: ['streets'],
} satisfies Presence
