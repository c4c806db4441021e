import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'toilets-core',
  title: 'Toilet: kernlijst',
  purpose: 'Voor een eerste blik op een openbaar toilet, van de openingsuren tot het noodkoord.',
  english: { title: 'Toilet: core list', purpose: 'For a first look at a public toilet, from the opening hours to the emergency cord.' },
  theme: 'toilets',
  size: 'short',
  criteria: [
    'wc-open-hours',
    'wc-price',
    'wc-findable',
    'wc-present',
    'wc-route',
    'wc-door',
    'wc-door-close',
    'wc-turning',
    'wc-side-space',
    'wc-front-space',
    'wc-grab-bars',
    'wc-basin-size',
    'wc-alarm',
    'wc-clean-safe',
  ],
} satisfies Checklist
