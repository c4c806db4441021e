import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-shelves',
  question: 'Zijn er rekken of toonbanken met producten?',
  english: 'Are there shelves or displays with products?',
  none: { nl: 'geen rekken of toonbanken', en: 'no shelves or display counters' },
  criteria: [
    'shp-aisle',
    'shp-reach',
    'shp-price',
  ],
  themes: ['shops'],
} satisfies Presence
