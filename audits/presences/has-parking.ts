import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-parking',
  question: 'Is er een aangepaste parkeerplaats?',
  english: 'Is there an accessible parking space?',
  none: { nl: 'geen aangepaste parkeerplaats', en: 'no accessible parking space' },
  criteria: [
    'bld-parking-size',
    'bld-parking-distance',
    'bld-parking-sign',
    'bld-parking-slope',
    'str-bay-size',
    'str-bay-kerb',
    'str-bay-use',
  ],
  themes: ['buildings', 'streets'],
} satisfies Presence
