import type { Project } from '../../src/domain/project'
import { agreed, always, built, finished, inUse, kept, planned } from './parts/phases'

export default {
  id: 'event',
  code: 'EV',
  title: 'Evenement',
  purpose: 'Voor een evenement op een plein, in een park of in een zaal.',
  english: { title: 'Event', purpose: 'For an event on a square, in a park or in a hall.' },
  rules: [],
  phases: [
    { id: 'design', title: 'Voorbereiding en aanbesteding', english: 'Preparation and tender' },
    { id: 'works', title: 'Opbouw', english: 'Set-up' },
    { id: 'delivery', title: 'Nazicht voor de start', english: 'Check before the start' },
    { id: 'use', title: 'Tijdens het evenement', english: 'During the event' },
  ],
  subjects: [
    {
      id: 'before', title: 'Informatie vooraf', english: 'Information beforehand',
      requirements: [
        { number: 1, criterion: 'evt-info-before', phases: kept },
        { number: 2, criterion: 'evt-map', phases: kept },
        { number: 3, criterion: 'evt-info-contact', phases: agreed },
        { number: 4, criterion: 'evt-flash', phases: agreed },
        { number: 5, criterion: 'com-core-first', phases: planned },
        { number: 6, criterion: 'com-doc-accessible', phases: built },
        { number: 7, criterion: 'com-translation', phases: built },
      ],
    },
    {
      id: 'help', title: 'Hulp, begeleiding en inspraak', english: 'Help, companions and participation',
      requirements: [
        { number: 8, criterion: 'evt-assistance', phases: agreed },
        { number: 9, criterion: 'evt-companion-ticket', phases: agreed },
        { number: 10, criterion: 'evt-panel-check', phases: built },
        { number: 11, criterion: 'evt-staff', phases: agreed },
      ],
    },
    {
      id: 'arrive', title: 'Aankomen', english: 'Arriving',
      requirements: [
        { number: 12, criterion: 'evt-parking', phases: always },
        { number: 13, criterion: 'evt-dropoff', phases: always },
        { number: 14, criterion: 'evt-transport-stop', phases: always },
      ],
    },
    {
      id: 'ground', title: 'Op het terrein', english: 'On the site',
      requirements: [
        { number: 15, criterion: 'evt-ground', phases: always },
        { number: 16, criterion: 'evt-steps', phases: always },
        { number: 17, criterion: 'evt-cables', phases: always },
        { number: 18, criterion: 'evt-seats', phases: always },
        { number: 19, criterion: 'str-lighting', phases: always },
      ],
    },
    {
      id: 'entrance', title: 'Ingang en wachten', english: 'Entrance and waiting',
      requirements: [
        { number: 20, criterion: 'evt-entrance-width', phases: always },
        { number: 21, criterion: 'evt-queue', phases: agreed },
        { number: 22, criterion: 'evt-dog', phases: agreed },
      ],
    },
    {
      id: 'programme', title: 'Optreden volgen', english: 'Following the performance',
      requirements: [
        { number: 23, criterion: 'evt-platform', phases: always },
        { number: 24, criterion: 'evt-vgt', phases: agreed },
        { number: 25, criterion: 'evt-caption', phases: agreed },
        { number: 26, criterion: 'evt-audio-description', phases: agreed },
        { number: 27, criterion: 'evt-hearing', phases: agreed },
      ],
    },
    {
      id: 'calm', title: 'Rust en veiligheid', english: 'Quiet and safety',
      requirements: [
        { number: 28, criterion: 'evt-low-stimulus', phases: always },
        { number: 29, criterion: 'evt-safe-point', phases: always },
        { number: 30, criterion: 'evt-emergency', phases: always },
      ],
    },
    {
      id: 'toilet', title: 'Toiletten', english: 'Toilets',
      requirements: [
        { number: 31, criterion: 'evt-toilet-count', phases: always },
        { number: 32, criterion: 'evt-toilet-quality', phases: always },
        { number: 33, criterion: 'wc-findable', phases: always },
        { number: 34, criterion: 'wc-side-space', phases: finished },
        { number: 35, criterion: 'gen-sign-function', phases: always },
        { number: 36, criterion: 'gen-bin', phases: always },
        { number: 37, criterion: 'wc-clean-safe', phases: inUse },
      ],
    },
    {
      id: 'bar', title: 'Bar en kassa', english: 'Bar and cash desk',
      requirements: [
        { number: 38, criterion: 'evt-bar-low', phases: always },
      ],
    },
  ],
} satisfies Project
