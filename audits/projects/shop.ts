import type { Project } from '../../src/domain/project'
import { agreed, built, checked, finished, inUse, kept, phasesOfWorks } from './parts/phases'

export default {
  id: 'shop',
  code: 'HC',
  title: 'Winkel of horeca',
  purpose: 'Voor een winkel, een café of een restaurant, nieuw, verbouwd of opnieuw ingericht.',
  english: { title: 'Shop, café or restaurant', purpose: 'For a shop, a café or a restaurant, new, converted or fitted out again.' },
  rules: ['ordinance'],
  phases: phasesOfWorks,
  subjects: [
    {
      id: 'entrance', title: 'Ingang', english: 'Entrance',
      requirements: [
        { number: 1, criterion: 'shp-step', phases: finished },
        { number: 2, criterion: 'shp-portable-ramp', phases: agreed },
        { number: 3, criterion: 'shp-door', phases: finished },
        { number: 4, criterion: 'shp-door-open', phases: built },
        { number: 5, criterion: 'bld-door-side', phases: finished },
        { number: 6, criterion: 'bld-threshold-in', phases: finished },
        { number: 7, criterion: 'bld-glass-marking', phases: kept },
        { number: 8, criterion: 'shp-dog', phases: inUse },
      ],
    },
    {
      id: 'inside', title: 'Bewegen in de zaak', english: 'Moving inside',
      requirements: [
        { number: 9, criterion: 'shp-aisle', phases: kept },
        { number: 10, criterion: 'shp-turn', phases: built },
        { number: 11, criterion: 'shp-reach', phases: kept },
        { number: 12, criterion: 'shp-price', phases: kept },
        { number: 13, criterion: 'shp-fitting-room', phases: built },
      ],
    },
    {
      id: 'tables', title: 'Tafels en terras', english: 'Tables and terrace',
      requirements: [
        { number: 14, criterion: 'shp-table', phases: built },
        { number: 15, criterion: 'shp-table-gap', phases: kept },
        { number: 16, criterion: 'shp-high-tables-only', phases: kept },
        { number: 17, criterion: 'shp-terrace', phases: kept },
        { number: 18, criterion: 'str-terrace-passage', phases: kept },
        { number: 19, criterion: 'str-terrace-edge', phases: kept },
      ],
    },
    {
      id: 'desk', title: 'Kassa en betalen', english: 'Desk and paying',
      requirements: [
        { number: 20, criterion: 'shp-counter', phases: built },
        { number: 21, criterion: 'shp-payment', phases: kept },
      ],
    },
    {
      id: 'toilet', title: 'Toilet', english: 'Toilet',
      requirements: [
        { number: 22, criterion: 'shp-toilet', phases: built },
        { number: 23, criterion: 'wc-door', phases: finished },
        { number: 24, criterion: 'wc-turning', phases: finished },
        { number: 25, criterion: 'wc-side-space', phases: finished },
        { number: 26, criterion: 'wc-grab-bars', phases: finished },
        { number: 27, criterion: 'wc-basin-size', phases: built },
        { number: 28, criterion: 'shp-toilet-storage', phases: inUse },
      ],
    },
    {
      id: 'service', title: 'Informatie en bediening', english: 'Information and service',
      requirements: [
        { number: 29, criterion: 'shp-info', phases: checked },
        { number: 30, criterion: 'shp-menu', phases: checked },
        { number: 31, criterion: 'shp-webshop', phases: built },
        { number: 32, criterion: 'shp-staff-help', phases: inUse },
        { number: 33, criterion: 'shp-noise-light', phases: inUse },
      ],
    },
  ],
} satisfies Project
