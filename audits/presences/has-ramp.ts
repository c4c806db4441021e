import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-ramp',
  question: 'Is er een helling aan of in het gebouw?',
  english: 'Is there a ramp at or in the building?',
  none: { nl: 'geen helling', en: 'no ramp' },
  criteria: [
    'bld-ramp-slope',
    'bld-ramp-width',
    'bld-ramp-landing',
    'bld-ramp-rest',
    'bld-ramp-edge',
  ],
  themes: ['buildings'],
} satisfies Presence
