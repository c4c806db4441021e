import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-lift',
  question: 'Is er een lift?',
  english: 'Is there a lift?',
  none: { nl: 'geen lift', en: 'no lift' },
  criteria: [
    'bld-lift-turn',
    'bld-lift-door',
    'bld-lift-size',
    'bld-lift-controls',
  ],
  themes: ['buildings'],
} satisfies Presence
