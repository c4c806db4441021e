import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-manual-door',
  question: 'Zijn er deuren die je met de hand opent?',
  english: 'Are there doors that you open by hand?',
  none: { nl: 'geen deuren die je met de hand opent', en: 'no doors that are opened by hand' },
  criteria: [
    'bld-door-side',
    'bld-door-force',
    'bld-door-handle',
  ],
  themes: ['buildings'],
} satisfies Presence
