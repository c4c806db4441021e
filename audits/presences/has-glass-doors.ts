import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-glass-doors',
  question: 'Zijn er glazen deuren of glazen wanden?',
  english: 'Are there glass doors or glass walls?',
  none: { nl: 'geen glazen deuren of wanden', en: 'no glass doors or walls' },
  criteria: [
    'bld-glass-marking',
  ],
  themes: ['buildings'],
} satisfies Presence
