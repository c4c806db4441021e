import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-playground',
  question: 'Is er een speelplein?',
  english: 'Is there a playground?',
  none: { nl: 'geen speelplein', en: 'no playground' },
  criteria: [
    'str-play-reach',
    'str-play-variety',
    'str-play-calm',
  ],
  themes: ['streets'],
} satisfies Presence
