import type { Project } from '../../src/domain/project'
import { agreed, always, built, finished, inUse, kept, onSite, phasesOfWorks, planned } from './parts/phases'

export default {
  id: 'street',
  code: 'ST',
  title: 'Straat',
  purpose: 'Voor een straat met voetpad, oversteken, haltes en parkeerplaatsen, nieuw of heraangelegd.',
  english: { title: 'Street', purpose: 'For a street with its footway, crossings, stops and parking spaces, new or rebuilt.' },
  rules: ['streets'],
  phases: phasesOfWorks,
  subjects: [
    {
      id: 'footway', title: 'Voetpad', english: 'Footway',
      requirements: [
        { number: 1, criterion: 'str-footpath-width', phases: finished },
        { number: 2, criterion: 'str-footpath-narrow-street', phases: built },
        { number: 3, criterion: 'str-point-narrowing', phases: finished },
        { number: 4, criterion: 'str-line-narrowing', phases: built },
        { number: 5, criterion: 'str-free-height', phases: always },
        { number: 6, criterion: 'str-obstacles-one-side', phases: always },
        { number: 7, criterion: 'str-obstacle-detectable', phases: finished },
        { number: 8, criterion: 'str-bollard', phases: finished },
        { number: 9, criterion: 'str-display-board', phases: agreed },
        { number: 10, criterion: 'str-bike-scooter', phases: agreed },
        { number: 11, criterion: 'str-charging', phases: built },
        { number: 12, criterion: 'str-green-overhang', phases: agreed },
      ],
    },
    {
      id: 'slope', title: 'Hellingen', english: 'Slopes',
      requirements: [
        { number: 13, criterion: 'str-crossfall', phases: finished },
        { number: 14, criterion: 'str-long-slope', phases: finished },
        { number: 15, criterion: 'str-slope-rest', phases: built },
        { number: 16, criterion: 'str-step-alone', phases: built },
      ],
    },
    {
      id: 'surface', title: 'Ondergrond', english: 'Surface',
      requirements: [
        { number: 17, criterion: 'str-surface-even', phases: always },
        { number: 18, criterion: 'str-joints-grates', phases: finished },
        { number: 19, criterion: 'str-cobbles', phases: built },
        { number: 20, criterion: 'str-slip', phases: kept },
      ],
    },
    {
      id: 'guidance', title: 'Voelbare geleiding en borden', english: 'Tactile guidance and signs',
      requirements: [
        { number: 21, criterion: 'str-guide-tiles', phases: finished },
        { number: 22, criterion: 'str-guide-line-free', phases: always },
        { number: 23, criterion: 'str-guide-contrast', phases: built },
        { number: 24, criterion: 'str-info-tile', phases: built },
        { number: 25, criterion: 'str-shared-space-edge', phases: built },
        { number: 26, criterion: 'str-cycle-conflict', phases: built },
        { number: 27, criterion: 'str-street-name', phases: kept },
      ],
    },
    {
      id: 'crossing', title: 'Oversteken', english: 'Crossings',
      requirements: [
        { number: 28, criterion: 'str-crossing-present', phases: planned },
        { number: 29, criterion: 'str-crossing-sight', phases: kept },
        { number: 30, criterion: 'str-crossing-length', phases: built },
        { number: 31, criterion: 'str-kerb-height', phases: finished },
        { number: 32, criterion: 'str-kerb-ramp-slope', phases: finished },
        { number: 33, criterion: 'str-kerb-ramp-width', phases: finished },
        { number: 34, criterion: 'str-gutter-transition', phases: finished },
        { number: 35, criterion: 'str-warning-tiles', phases: finished },
        { number: 36, criterion: 'str-tram-rail', phases: finished },
        { number: 37, criterion: 'str-signal-button', phases: built },
        { number: 38, criterion: 'str-signal-sound', phases: kept },
        { number: 39, criterion: 'str-signal-time', phases: kept },
      ],
    },
    {
      id: 'stop', title: 'Haltes', english: 'Stops',
      requirements: [
        { number: 40, criterion: 'str-stop-reach', phases: finished },
        { number: 41, criterion: 'str-stop-height', phases: finished },
        { number: 42, criterion: 'str-tram-platform', phases: finished },
        { number: 43, criterion: 'str-stop-width', phases: built },
        { number: 44, criterion: 'str-stop-tactile', phases: finished },
        { number: 45, criterion: 'str-stop-info', phases: kept },
        { number: 46, criterion: 'str-stop-seat-shelter', phases: built },
        { number: 47, criterion: 'saf-stop-night', phases: kept },
      ],
    },
    {
      id: 'parking', title: 'Parkeerplaatsen', english: 'Parking spaces',
      requirements: [
        { number: 48, criterion: 'str-bay-size', phases: finished },
        { number: 49, criterion: 'str-bay-kerb', phases: finished },
        { number: 50, criterion: 'str-bay-use', phases: inUse },
      ],
    },
    {
      id: 'rest', title: 'Zitten en rusten', english: 'Seats and rest',
      requirements: [
        { number: 51, criterion: 'str-bench-spacing', phases: built },
        { number: 52, criterion: 'str-bench-design', phases: built },
        { number: 53, criterion: 'str-bench-beside', phases: finished },
      ],
    },
    {
      id: 'terrace', title: 'Terrassen', english: 'Terraces',
      requirements: [
        { number: 54, criterion: 'str-terrace-passage', phases: kept },
        { number: 55, criterion: 'str-terrace-platform', phases: built },
        { number: 56, criterion: 'str-terrace-edge', phases: kept },
      ],
    },
    {
      id: 'light', title: 'Licht, zicht en veiligheidsgevoel', english: 'Light, sight and feeling safe',
      requirements: [
        { number: 57, criterion: 'str-lighting', phases: kept },
        { number: 58, criterion: 'saf-light-level', phases: built },
        { number: 59, criterion: 'saf-light-even', phases: built },
        { number: 60, criterion: 'saf-light-working', phases: inUse },
        { number: 61, criterion: 'saf-glare', phases: built },
        { number: 62, criterion: 'saf-face', phases: built },
        { number: 63, criterion: 'saf-sightline', phases: kept },
        { number: 64, criterion: 'saf-hiding', phases: kept },
        { number: 65, criterion: 'saf-entrapment', phases: planned },
        { number: 66, criterion: 'saf-bike-parking', phases: built },
        { number: 67, criterion: 'saf-maintenance', phases: inUse },
      ],
    },
    {
      id: 'works', title: 'Tijdens de werken', english: 'During the works',
      requirements: [
        { number: 68, criterion: 'str-works-detour-info', phases: onSite },
        { number: 69, criterion: 'str-works-passage', phases: onSite },
        { number: 70, criterion: 'str-works-barrier', phases: onSite },
        { number: 71, criterion: 'str-works-stop-bay', phases: onSite },
      ],
    },
  ],
} satisfies Project
