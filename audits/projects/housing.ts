import type { Project } from '../../src/domain/project'
import { built, finished, onSite, planned } from './parts/phases'

export default {
  id: 'housing',
  code: 'WO',
  title: 'Levensloopbestendige woning',
  purpose: 'Voor een woning of een woongebouw waar iemand ook later kan blijven wonen.',
  english: { title: 'Lifelong-proof housing', purpose: 'For a home or a block of flats where somebody can go on living later too.' },
  rules: ['housing'],
  phases: [
    { id: 'design', title: 'Ontwerp en aanbesteding', english: 'Design and tender' },
    { id: 'works', title: 'Uitvoering van de werken', english: 'Works on site' },
    { id: 'delivery', title: 'Oplevering', english: 'Delivery check' },
  ],
  subjects: [
    {
      id: 'outside', title: 'Omgeving en pad', english: 'Surroundings and path',
      requirements: [
        { number: 1, criterion: 'home-location', phases: planned },
        { number: 2, criterion: 'home-parking', phases: built },
        { number: 3, criterion: 'home-path', phases: finished },
      ],
    },
    {
      id: 'entrance', title: 'Voordeur en inkom', english: 'Front door and entrance',
      requirements: [
        { number: 4, criterion: 'home-bell-intercom', phases: built },
        { number: 5, criterion: 'home-canopy', phases: built },
        { number: 6, criterion: 'home-door-side', phases: finished },
        { number: 7, criterion: 'home-threshold-door', phases: finished },
        { number: 8, criterion: 'home-front-door', phases: finished },
        { number: 9, criterion: 'home-scooter-place', phases: built },
      ],
    },
    {
      id: 'inside', title: 'Binnen bewegen', english: 'Moving inside',
      requirements: [
        { number: 10, criterion: 'home-one-level', phases: planned },
        { number: 11, criterion: 'home-inner-thresholds', phases: finished },
        { number: 12, criterion: 'home-inner-doors', phases: finished },
        { number: 13, criterion: 'home-corridor', phases: finished },
        { number: 14, criterion: 'home-turning', phases: built },
        { number: 15, criterion: 'home-switches', phases: finished },
      ],
    },
    {
      id: 'rooms', title: 'Keuken, slaapkamer en terras', english: 'Kitchen, bedroom and terrace',
      requirements: [
        { number: 16, criterion: 'home-kitchen', phases: built },
        { number: 17, criterion: 'home-bedroom', phases: planned },
        { number: 18, criterion: 'home-outdoor', phases: finished },
      ],
    },
    {
      id: 'bathroom', title: 'Toilet en badkamer', english: 'Toilet and bathroom',
      requirements: [
        { number: 19, criterion: 'home-toilet-visit', phases: built },
        { number: 20, criterion: 'home-toilet-beside-bath', phases: planned },
        { number: 21, criterion: 'home-toilet-wheelchair', phases: built },
        { number: 22, criterion: 'home-bathroom-size', phases: built },
        { number: 23, criterion: 'home-shower', phases: finished },
        { number: 24, criterion: 'home-basin', phases: built },
      ],
    },
    {
      id: 'change', title: 'Later aanpassen', english: 'Changing later',
      requirements: [
        { number: 25, criterion: 'home-wall-strength', phases: onSite },
        { number: 26, criterion: 'home-flexible-walls', phases: planned },
      ],
    },
    {
      id: 'up', title: 'Trap en lift', english: 'Stairs and lift',
      requirements: [
        { number: 27, criterion: 'home-common-lift', phases: built },
        { number: 28, criterion: 'home-stairs', phases: built },
        { number: 29, criterion: 'home-stair-rail', phases: built },
      ],
    },
  ],
} satisfies Project
