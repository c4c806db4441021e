import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'shop-premises',
  title: 'Winkelpand',
  purpose: 'Voor een snel bezoek aan één winkel of café, met wat je in het pand zelf ziet en meet.',
  english: { title: 'Shop premises', purpose: 'For a quick visit to one shop or café, with what you see and measure in the premises themselves.' },
  theme: 'shops',
  size: 'occasion',
  criteria: [
    'shp-terrace',
    'str-terrace-passage',
    'shp-step',
    'shp-portable-ramp',
    'shp-door',
    'shp-door-open',
    'bld-glass-marking',
    'shp-aisle',
    'shp-turn',
    'shp-reach',
    'shp-price',
    'shp-table',
    'shp-table-gap',
    'shp-toilet',
    'shp-toilet-storage',
    'shp-counter',
    'shp-payment',
  ],
} satisfies Checklist
