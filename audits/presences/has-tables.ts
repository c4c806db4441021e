import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-tables',
  question: 'Zijn er tafels, lage of hoge?',
  english: 'Are there tables, low or high?',
  none: { nl: 'geen tafels', en: 'no tables' },
  criteria: [
    'bld-table-knee',
    'shp-table',
    'shp-table-gap',
    'shp-high-tables-only',
  ],
  themes: ['buildings', 'shops'],
} satisfies Presence
