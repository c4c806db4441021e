import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-performance',
  question: 'Is er een optreden, een kunstwerk, een film of een toespraak?',
  english: 'Is there a performance, a work of art, a film or a speech?',
  none: { nl: 'geen optreden, kunstwerk, film of toespraak', en: 'no performance, work of art, film or speech' },
  criteria: [
    'evt-platform',
    'evt-vgt',
    'evt-caption',
    'evt-audio-description',
    'evt-hearing',
  ],
  themes: ['events'],
} satisfies Presence
