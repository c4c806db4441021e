import type { Project } from '../../src/domain/project'

/** Settled on paper, nothing to measure afterwards. */
const planned = ['design'] as const
/** Drawn, then looked at when it is there. */
const built = ['design', 'delivery'] as const
/** Drawn, easily lost on the site, then measured. */
const finished = ['design', 'works', 'delivery'] as const
/** Drawn, looked at, and lost again without care. */
const kept = ['design', 'delivery', 'use'] as const
/** Only how it is run. */
const inUse = ['use'] as const
/** There at the end, and kept. */
const checked = ['delivery', 'use'] as const

export default {
  id: 'building',
  code: 'GB',
  title: 'Gebouw',
  purpose: 'Voor een publiek gebouw, nieuw, verbouwd of uitgebreid.',
  english: { title: 'Building', purpose: 'For a public building, new, converted or extended.' },
  rules: ['ordinance'],
  phases: [
    { id: 'design', title: 'Ontwerp en aanbesteding', english: 'Design and tender' },
    { id: 'works', title: 'Uitvoering van de werken', english: 'Works on site' },
    { id: 'delivery', title: 'Oplevering', english: 'Delivery check' },
    { id: 'use', title: 'Gebruik en onderhoud', english: 'Use and maintenance' },
  ],
  subjects: [
    {
      id: 'parking', title: 'Parkeren', english: 'Parking',
      requirements: [
        { number: 1, criterion: 'bld-parking-count', phases: built },
        { number: 2, criterion: 'bld-parking-size', phases: finished },
        { number: 3, criterion: 'bld-parking-distance', phases: built },
        { number: 4, criterion: 'bld-parking-sign', phases: kept },
        { number: 5, criterion: 'bld-parking-slope', phases: finished },
      ],
    },
    {
      id: 'path', title: 'Pad naar de ingang', english: 'Path to the entrance',
      requirements: [
        { number: 6, criterion: 'bld-path-width', phases: finished },
        { number: 7, criterion: 'bld-path-narrowing', phases: finished },
        { number: 8, criterion: 'bld-path-crossfall', phases: finished },
        { number: 9, criterion: 'bld-path-surface', phases: kept },
        { number: 10, criterion: 'bld-guide-line', phases: built },
      ],
    },
    {
      id: 'entrance', title: 'Ingang', english: 'Entrance',
      requirements: [
        { number: 11, criterion: 'bld-entrance-visible', phases: built },
        { number: 12, criterion: 'bld-main-entrance-same', phases: kept },
        { number: 13, criterion: 'bld-level-change-type', phases: built },
        { number: 14, criterion: 'bld-threshold-out', phases: finished },
        { number: 15, criterion: 'bld-assistance-dog', phases: inUse },
      ],
    },
    {
      id: 'doors', title: 'Deuren', english: 'Doors',
      requirements: [
        { number: 16, criterion: 'bld-door-turn', phases: built },
        { number: 17, criterion: 'bld-door-width', phases: finished },
        { number: 18, criterion: 'bld-door-height', phases: built },
        { number: 19, criterion: 'bld-door-side', phases: finished },
        { number: 20, criterion: 'bld-door-handle', phases: built },
        { number: 21, criterion: 'bld-door-force', phases: kept },
        { number: 22, criterion: 'bld-door-revolving', phases: built },
        { number: 23, criterion: 'bld-glass-marking', phases: kept },
        { number: 24, criterion: 'bld-threshold-in', phases: finished },
      ],
    },
    {
      id: 'ramp', title: 'Helling', english: 'Ramp',
      requirements: [
        { number: 25, criterion: 'bld-ramp-slope', phases: finished },
        { number: 26, criterion: 'bld-ramp-width', phases: finished },
        { number: 27, criterion: 'bld-ramp-landing', phases: built },
        { number: 28, criterion: 'bld-ramp-rest', phases: built },
        { number: 29, criterion: 'bld-ramp-edge', phases: finished },
      ],
    },
    {
      id: 'stairs', title: 'Trap en leuning', english: 'Stairs and handrail',
      requirements: [
        { number: 30, criterion: 'bld-stair-step', phases: finished },
        { number: 31, criterion: 'bld-stair-width', phases: built },
        { number: 32, criterion: 'bld-stair-warning', phases: finished },
        { number: 33, criterion: 'bld-stair-open', phases: built },
        { number: 34, criterion: 'bld-handrail', phases: finished },
        { number: 35, criterion: 'bld-handrail-grip', phases: built },
      ],
    },
    {
      id: 'lift', title: 'Lift', english: 'Lift',
      requirements: [
        { number: 36, criterion: 'bld-lift-present', phases: built },
        { number: 37, criterion: 'bld-lift-turn', phases: built },
        { number: 38, criterion: 'bld-lift-door', phases: built },
        { number: 39, criterion: 'bld-lift-size', phases: built },
        { number: 40, criterion: 'bld-lift-controls', phases: built },
      ],
    },
    {
      id: 'inside', title: 'Gangen en ruimtes', english: 'Corridors and rooms',
      requirements: [
        { number: 41, criterion: 'bld-corridor-width', phases: finished },
        { number: 42, criterion: 'bld-room-height', phases: finished },
        { number: 43, criterion: 'bld-wall-object', phases: kept },
        { number: 44, criterion: 'bld-turning-room', phases: built },
        { number: 45, criterion: 'bld-furniture-gap', phases: kept },
        { number: 46, criterion: 'bld-controls-reach', phases: finished },
        { number: 47, criterion: 'bld-light-level', phases: built },
        { number: 48, criterion: 'bld-signage-text', phases: kept },
        { number: 49, criterion: 'bld-signage-tactile', phases: built },
      ],
    },
    {
      id: 'furniture', title: 'Meubels, zitten en rust', english: 'Furniture, seats and quiet',
      requirements: [
        { number: 50, criterion: 'bld-table-knee', phases: built },
        { number: 51, criterion: 'bld-seats-rest', phases: kept },
        { number: 52, criterion: 'bld-seating-hall', phases: built },
        { number: 53, criterion: 'bld-fitting-room', phases: built },
        { number: 54, criterion: 'bld-quiet-room', phases: kept },
      ],
    },
    {
      id: 'counter', title: 'Balie en wachten', english: 'Counter and waiting',
      requirements: [
        { number: 55, criterion: 'bld-counter-low', phases: built },
        { number: 56, criterion: 'bld-acoustics', phases: built },
        { number: 57, criterion: 'bld-loop', phases: kept },
        { number: 58, criterion: 'srv-privacy', phases: built },
        { number: 59, criterion: 'srv-ticket-kiosk', phases: built },
        { number: 60, criterion: 'srv-waiting-seat', phases: kept },
      ],
    },
    {
      id: 'toilet', title: 'Aangepast toilet', english: 'Adapted toilet',
      requirements: [
        { number: 61, criterion: 'wc-present', phases: built },
        { number: 62, criterion: 'wc-route', phases: finished },
        { number: 63, criterion: 'wc-door', phases: finished },
        { number: 64, criterion: 'wc-door-close', phases: built },
        { number: 65, criterion: 'wc-room-size', phases: planned },
        { number: 66, criterion: 'wc-turning', phases: finished },
        { number: 67, criterion: 'wc-side-space', phases: finished },
        { number: 68, criterion: 'wc-front-space', phases: finished },
        { number: 69, criterion: 'wc-depth', phases: finished },
        { number: 70, criterion: 'wc-seat-height', phases: finished },
        { number: 71, criterion: 'wc-grab-bars', phases: finished },
        { number: 72, criterion: 'wc-passage-fixtures', phases: built },
        { number: 73, criterion: 'wc-basin-inside', phases: built },
        { number: 74, criterion: 'wc-basin-size', phases: built },
        { number: 75, criterion: 'wc-tap-accessories', phases: built },
        { number: 76, criterion: 'wc-mirror', phases: built },
        { number: 77, criterion: 'wc-contrast', phases: built },
        { number: 78, criterion: 'wc-alarm', phases: kept },
      ],
    },
    {
      id: 'sanitary', title: 'Alle toiletten', english: 'All toilets',
      requirements: [
        { number: 79, criterion: 'wc-findable', phases: kept },
        { number: 80, criterion: 'wc-baby-table', phases: built },
        { number: 81, criterion: 'wc-stoma', phases: built },
        { number: 82, criterion: 'wc-clean-safe', phases: inUse },
        { number: 83, criterion: 'gen-option', phases: built },
        { number: 84, criterion: 'gen-sign-function', phases: kept },
        { number: 85, criterion: 'gen-not-only-disabled', phases: kept },
        { number: 86, criterion: 'gen-cabin-closed', phases: built },
        { number: 87, criterion: 'gen-lock', phases: built },
        { number: 88, criterion: 'gen-cabin-basin', phases: built },
        { number: 89, criterion: 'gen-bin', phases: kept },
        { number: 90, criterion: 'gen-showers', phases: built },
      ],
    },
    {
      id: 'safety', title: 'Brand en vluchten', english: 'Fire and escape',
      requirements: [
        { number: 91, criterion: 'bld-alarm-visual', phases: built },
        { number: 92, criterion: 'bld-evacuation-plan', phases: kept },
      ],
    },
    {
      id: 'information', title: 'Informatie', english: 'Information',
      requirements: [
        { number: 93, criterion: 'bld-accessibility-info', phases: checked },
      ],
    },
  ],
} satisfies Project
