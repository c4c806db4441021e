import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'toilet-visit',
  title: 'Toilet: snelle controle',
  purpose: 'Voor een korte controle van één toilet tijdens een andere wandeling.',
  english: { title: 'Toilet: quick check', purpose: 'For a short check of one toilet during another walk.' },
  theme: 'toilets',
  size: 'occasion',
  criteria: [
    'wc-open-hours',
    'wc-price',
    'wc-findable',
    'wc-present',
    'gen-sign-function',
    'wc-route',
    'wc-door',
    'wc-door-close',
    'wc-turning',
    'wc-side-space',
    'wc-grab-bars',
    'wc-basin-size',
    'wc-alarm',
    'gen-bin',
    'wc-clean-safe',
  ],
} satisfies Checklist
