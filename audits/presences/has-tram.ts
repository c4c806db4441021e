import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-tram',
  question: 'Rijdt er een tram?',
  english: 'Does a tram run here?',
  none: { nl: 'geen tram', en: 'no tram' },
  criteria: [
    'str-tram-rail',
    'str-tram-platform',
  ],
  themes: ['streets'],
} satisfies Presence
