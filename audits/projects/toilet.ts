import type { Project } from '../../src/domain/project'
import { agreed, built, checked, finished, inUse, kept, phasesOfWorks, planned } from './parts/phases'

export default {
  id: 'toilet',
  code: 'WC',
  title: 'Toilet',
  purpose: 'Voor een openbaar toilet of de toiletten van een gebouw.',
  english: { title: 'Toilet', purpose: 'For a public toilet, or the toilets of a building.' },
  rules: ['ordinance'],
  phases: phasesOfWorks,
  subjects: [
    {
      id: 'find', title: 'Vinden en binnengaan', english: 'Finding and getting in',
      requirements: [
        { number: 1, criterion: 'wc-present', phases: built },
        { number: 2, criterion: 'wc-findable', phases: kept },
        { number: 3, criterion: 'wc-route', phases: finished },
        { number: 4, criterion: 'wc-door', phases: finished },
        { number: 5, criterion: 'wc-door-close', phases: built },
        { number: 6, criterion: 'wc-open-hours', phases: agreed },
        { number: 7, criterion: 'wc-price', phases: agreed },
      ],
    },
    {
      id: 'adapted', title: 'Ruimte in het aangepaste toilet', english: 'Space in the adapted toilet',
      requirements: [
        { number: 8, criterion: 'wc-room-size', phases: planned },
        { number: 9, criterion: 'wc-turning', phases: finished },
        { number: 10, criterion: 'wc-side-space', phases: finished },
        { number: 11, criterion: 'wc-front-space', phases: finished },
        { number: 12, criterion: 'wc-depth', phases: finished },
        { number: 13, criterion: 'wc-passage-fixtures', phases: built },
        { number: 14, criterion: 'gen-adapted-dims', phases: built },
      ],
    },
    {
      id: 'equipment', title: 'Pot, steunen en wastafel', english: 'Bowl, grab bars and basin',
      requirements: [
        { number: 15, criterion: 'wc-seat-height', phases: finished },
        { number: 16, criterion: 'wc-grab-bars', phases: finished },
        { number: 17, criterion: 'wc-basin-inside', phases: built },
        { number: 18, criterion: 'wc-basin-size', phases: built },
        { number: 19, criterion: 'wc-tap-accessories', phases: built },
        { number: 20, criterion: 'wc-mirror', phases: built },
        { number: 21, criterion: 'wc-contrast', phases: built },
        { number: 22, criterion: 'wc-alarm', phases: kept },
      ],
    },
    {
      id: 'care', title: 'Verzorging', english: 'Care',
      requirements: [
        { number: 23, criterion: 'wc-baby-table', phases: built },
        { number: 24, criterion: 'gen-baby', phases: built },
        { number: 25, criterion: 'wc-changing-place', phases: built },
        { number: 26, criterion: 'wc-stoma', phases: built },
        { number: 27, criterion: 'gen-showers', phases: built },
        { number: 28, criterion: 'gen-products', phases: inUse },
      ],
    },
    {
      id: 'inclusive', title: 'Genderinclusief', english: 'Gender-inclusive',
      requirements: [
        { number: 29, criterion: 'gen-option', phases: built },
        { number: 30, criterion: 'gen-sign-function', phases: kept },
        { number: 31, criterion: 'gen-not-only-disabled', phases: kept },
        { number: 32, criterion: 'gen-entrance-open', phases: built },
        { number: 33, criterion: 'gen-sightline', phases: built },
        { number: 34, criterion: 'gen-urinal', phases: built },
        { number: 35, criterion: 'gen-cabin-closed', phases: built },
        { number: 36, criterion: 'gen-lock', phases: built },
        { number: 37, criterion: 'gen-cabin-basin', phases: built },
        { number: 38, criterion: 'gen-culture', phases: planned },
        { number: 39, criterion: 'gen-ratio', phases: inUse },
        { number: 40, criterion: 'gen-communication', phases: checked },
      ],
    },
    {
      id: 'clean', title: 'Licht, net en veilig', english: 'Light, clean and safe',
      requirements: [
        { number: 41, criterion: 'gen-light-call', phases: kept },
        { number: 42, criterion: 'gen-bin', phases: kept },
        { number: 43, criterion: 'wc-clean-safe', phases: inUse },
      ],
    },
  ],
} satisfies Project
