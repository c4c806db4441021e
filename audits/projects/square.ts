import type { Project } from '../../src/domain/project'
import { agreed, always, built, finished, inUse, kept, onSite, phasesOfWorks, planned } from './parts/phases'

export default {
  id: 'square',
  code: 'PL',
  title: 'Plein, park of speelplein',
  purpose: 'Voor een open plek zonder gewone stoep: een plein, een park of een speelplein.',
  english: { title: 'Square, park or playground', purpose: 'For an open place without an ordinary footway: a square, a park or a playground.' },
  rules: ['streets'],
  phases: phasesOfWorks,
  subjects: [
    {
      id: 'paths', title: 'Looproutes', english: 'Paths',
      requirements: [
        { number: 1, criterion: 'str-main-path-park', phases: finished },
        { number: 2, criterion: 'str-footpath-width', phases: finished },
        { number: 3, criterion: 'str-point-narrowing', phases: finished },
        { number: 4, criterion: 'str-free-height', phases: always },
        { number: 5, criterion: 'str-obstacles-one-side', phases: always },
        { number: 6, criterion: 'str-obstacle-detectable', phases: finished },
        { number: 7, criterion: 'str-bollard', phases: finished },
        { number: 8, criterion: 'str-bike-scooter', phases: agreed },
        { number: 9, criterion: 'str-green-overhang', phases: agreed },
      ],
    },
    {
      id: 'slope', title: 'Hellingen en treden', english: 'Slopes and steps',
      requirements: [
        { number: 10, criterion: 'str-crossfall', phases: finished },
        { number: 11, criterion: 'str-long-slope', phases: finished },
        { number: 12, criterion: 'str-slope-rest', phases: built },
        { number: 13, criterion: 'str-step-alone', phases: built },
      ],
    },
    {
      id: 'surface', title: 'Ondergrond', english: 'Surface',
      requirements: [
        { number: 14, criterion: 'str-surface-even', phases: always },
        { number: 15, criterion: 'str-joints-grates', phases: finished },
        { number: 16, criterion: 'str-cobbles', phases: built },
        { number: 17, criterion: 'str-slip', phases: kept },
      ],
    },
    {
      id: 'guidance', title: 'Voelbare grens, geleiding en borden', english: 'Tactile edge, guidance and signs',
      requirements: [
        { number: 18, criterion: 'str-shared-space-edge', phases: finished },
        { number: 19, criterion: 'str-guide-tiles', phases: finished },
        { number: 20, criterion: 'str-guide-line-free', phases: always },
        { number: 21, criterion: 'str-guide-contrast', phases: built },
        { number: 22, criterion: 'str-info-tile', phases: built },
        { number: 23, criterion: 'str-cycle-conflict', phases: built },
        { number: 24, criterion: 'str-street-name', phases: kept },
        { number: 25, criterion: 'saf-signs', phases: kept },
      ],
    },
    {
      id: 'crossing', title: 'Oversteken naar het plein', english: 'Crossings to the square',
      requirements: [
        { number: 26, criterion: 'str-crossing-present', phases: planned },
        { number: 27, criterion: 'str-crossing-sight', phases: kept },
        { number: 28, criterion: 'str-kerb-height', phases: finished },
        { number: 29, criterion: 'str-kerb-ramp-slope', phases: finished },
        { number: 30, criterion: 'str-warning-tiles', phases: finished },
        { number: 31, criterion: 'str-gutter-transition', phases: finished },
      ],
    },
    {
      id: 'play', title: 'Spelen', english: 'Play',
      requirements: [
        { number: 32, criterion: 'str-play-reach', phases: finished },
        { number: 33, criterion: 'str-play-variety', phases: built },
        { number: 34, criterion: 'str-play-calm', phases: built },
      ],
    },
    {
      id: 'rest', title: 'Zitten en rusten', english: 'Seats and rest',
      requirements: [
        { number: 35, criterion: 'str-bench-spacing', phases: built },
        { number: 36, criterion: 'str-bench-design', phases: built },
        { number: 37, criterion: 'str-bench-beside', phases: finished },
      ],
    },
    {
      id: 'terrace', title: 'Terrassen', english: 'Terraces',
      requirements: [
        { number: 38, criterion: 'str-terrace-passage', phases: kept },
        { number: 39, criterion: 'str-terrace-platform', phases: built },
        { number: 40, criterion: 'str-terrace-edge', phases: kept },
      ],
    },
    {
      id: 'parking', title: 'Parkeerplaatsen en fietsen', english: 'Parking spaces and bicycles',
      requirements: [
        { number: 41, criterion: 'str-bay-size', phases: finished },
        { number: 42, criterion: 'str-bay-kerb', phases: finished },
        { number: 43, criterion: 'str-bay-use', phases: inUse },
        { number: 44, criterion: 'saf-bike-parking', phases: built },
      ],
    },
    {
      id: 'light', title: 'Licht, zicht en veiligheidsgevoel', english: 'Light, sight and feeling safe',
      requirements: [
        { number: 45, criterion: 'str-lighting', phases: kept },
        { number: 46, criterion: 'saf-light-level', phases: built },
        { number: 47, criterion: 'saf-light-even', phases: built },
        { number: 48, criterion: 'saf-light-working', phases: inUse },
        { number: 49, criterion: 'saf-glare', phases: built },
        { number: 50, criterion: 'saf-sightline', phases: kept },
        { number: 51, criterion: 'saf-hiding', phases: kept },
        { number: 52, criterion: 'saf-entrapment', phases: planned },
        { number: 53, criterion: 'saf-alternative-route', phases: planned },
        { number: 54, criterion: 'saf-eyes', phases: planned },
        { number: 55, criterion: 'saf-help-near', phases: agreed },
        { number: 56, criterion: 'saf-maintenance', phases: inUse },
      ],
    },
    {
      id: 'toilet', title: 'Toilet in de buurt', english: 'Toilet nearby',
      requirements: [
        { number: 57, criterion: 'wc-findable', phases: kept },
        { number: 58, criterion: 'saf-toilet', phases: agreed },
      ],
    },
    {
      id: 'works', title: 'Tijdens de werken', english: 'During the works',
      requirements: [
        { number: 59, criterion: 'str-works-detour-info', phases: onSite },
        { number: 60, criterion: 'str-works-passage', phases: onSite },
        { number: 61, criterion: 'str-works-barrier', phases: onSite },
        { number: 62, criterion: 'str-works-stop-bay', phases: onSite },
      ],
    },
  ],
} satisfies Project
