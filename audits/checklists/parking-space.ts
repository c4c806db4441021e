import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'parking-space',
  title: 'Parkeerplaats',
  purpose: 'Voor aangepaste parkeerplaatsen op straat of bij een gebouw.',
  english: { title: 'Parking space', purpose: 'For accessible parking spaces in the street or at a building.' },
  theme: 'streets',
  size: 'occasion',
  criteria: [
    'bld-parking-count',
    'bld-parking-size',
    'str-bay-size',
    'bld-parking-slope',
    'bld-parking-sign',
    'str-bay-use',
    'str-bay-kerb',
    'bld-parking-distance',
    'str-footpath-width',
    'str-surface-even',
    'str-charging',
    'str-works-stop-bay',
    'str-lighting',
  ],
} satisfies Checklist
