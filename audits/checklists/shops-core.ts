import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'shops-core',
  title: 'Winkel of horeca: kernlijst',
  purpose: 'Voor een eerste bezoek aan een winkel, café of restaurant, van de website tot de kassa.',
  english: { title: 'Shop or café: core list', purpose: 'For a first visit to a shop, café or restaurant, from the website to the till.' },
  theme: 'shops',
  size: 'short',
  criteria: [
    'shp-info',
    'shp-terrace',
    'shp-step',
    'shp-portable-ramp',
    'shp-door',
    'shp-dog',
    'shp-aisle',
    'shp-table',
    'shp-menu',
    'shp-noise-light',
    'shp-staff-help',
    'shp-toilet',
    'shp-counter',
    'shp-payment',
  ],
} satisfies Checklist
