import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-stairs',
  question: 'Zijn er trappen?',
  english: 'Are there stairs?',
  none: { nl: 'geen trappen', en: 'no stairs' },
  criteria: [
    'bld-stair-width',
    'bld-stair-warning',
    'bld-stair-step',
    'bld-stair-open',
    'home-stairs',
    'home-stair-rail',
  ],
  themes: ['buildings', 'housing'],
} satisfies Presence
