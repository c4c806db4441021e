import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-crossing',
  question: 'Is er een oversteekplaats?',
  english: 'Is there a crossing?',
  none: { nl: 'geen oversteekplaats', en: 'no crossing' },
  criteria: [
    'str-kerb-height',
    'str-kerb-ramp-slope',
    'str-kerb-ramp-width',
    'str-gutter-transition',
    'str-warning-tiles',
    'str-crossing-length',
    'str-crossing-sight',
  ],
  themes: ['streets'],
} satisfies Presence
