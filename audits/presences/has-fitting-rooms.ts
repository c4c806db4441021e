import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-fitting-rooms',
  question: 'Zijn er kleedhokjes of pashokjes?',
  english: 'Are there changing cubicles or fitting rooms?',
  none: { nl: 'geen kleedhokjes of pashokjes', en: 'no changing or fitting rooms' },
  criteria: [
    'bld-fitting-room',
    'shp-fitting-room',
  ],
  themes: ['buildings', 'shops'],
} satisfies Presence
