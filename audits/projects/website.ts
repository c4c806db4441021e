import type { Project } from '../../src/domain/project'
import { digitalSubjects } from './parts/digital'
import { agreed, built, checked, finished, kept, onSite } from './parts/phases'

export default {
  id: 'website',
  code: 'WS',
  title: 'Website of brochure',
  purpose: 'Voor de techniek, de tekst, de vorm en de dienstverlening van een website, een app of een brochure.',
  english: { title: 'Website or brochure', purpose: 'For the technique, the text, the layout and the service of a website, an app or a brochure.' },
  rules: ['digital'],
  phases: [
    { id: 'design', title: 'Opdracht en offerte', english: 'Assignment and tender' },
    { id: 'works', title: 'Schrijven en maken', english: 'Writing and making' },
    { id: 'delivery', title: 'Oplevering', english: 'Delivery check' },
    { id: 'use', title: 'In gebruik', english: 'In use' },
  ],
  subjects: [
    {
      id: 'text', title: 'Klare taal', english: 'Plain language',
      requirements: [
        { number: 1, criterion: 'com-reader-known', phases: onSite },
        { number: 2, criterion: 'com-core-first', phases: finished },
        { number: 3, criterion: 'com-title', phases: finished },
        { number: 4, criterion: 'com-action', phases: finished },
        { number: 5, criterion: 'com-sentence-length', phases: finished },
        { number: 6, criterion: 'com-words', phases: finished },
        { number: 7, criterion: 'com-abbrev', phases: finished },
        { number: 8, criterion: 'com-active', phases: finished },
        { number: 9, criterion: 'com-no-figurative', phases: finished },
        { number: 10, criterion: 'com-compound', phases: finished },
        { number: 11, criterion: 'com-structure', phases: finished },
      ],
    },
    {
      id: 'people', title: 'Woorden over mensen', english: 'Words about people',
      requirements: [
        { number: 12, criterion: 'com-person-words', phases: finished },
        { number: 13, criterion: 'com-gender', phases: finished },
      ],
    },
    {
      id: 'layout', title: 'Vorm en beeld', english: 'Layout and pictures',
      requirements: [
        { number: 14, criterion: 'com-font', phases: finished },
        { number: 15, criterion: 'com-line-spacing', phases: finished },
        { number: 16, criterion: 'com-contrast', phases: finished },
        { number: 17, criterion: 'com-image', phases: finished },
        { number: 18, criterion: 'com-doc-accessible', phases: finished },
      ],
    },
    {
      id: 'languages', title: 'Andere talen en vormen', english: 'Other languages and forms',
      requirements: [
        { number: 19, criterion: 'com-translation', phases: built },
        { number: 20, criterion: 'com-vgt-video', phases: built },
        { number: 21, criterion: 'com-easy-read', phases: built },
        { number: 22, criterion: 'com-channels', phases: kept },
      ],
    },
    {
      id: 'service', title: 'Contact en dienstverlening', english: 'Contact and service',
      requirements: [
        { number: 23, criterion: 'srv-channels', phases: kept },
        { number: 24, criterion: 'srv-phone-number', phases: kept },
        { number: 25, criterion: 'srv-phone-alternative', phases: agreed },
        { number: 26, criterion: 'srv-cost', phases: built },
        { number: 27, criterion: 'srv-assist-form', phases: agreed },
        { number: 28, criterion: 'srv-gender-address', phases: built },
        { number: 29, criterion: 'srv-reasonable-adjustment', phases: kept },
        { number: 30, criterion: 'srv-feedback', phases: kept },
      ],
    },
    {
      id: 'readers', title: 'Lezers erbij', english: 'With readers',
      requirements: [
        { number: 31, criterion: 'com-reading-group', phases: onSite },
        { number: 32, criterion: 'com-reading-group-task', phases: built },
        { number: 33, criterion: 'com-feedback-back', phases: checked },
      ],
    },
    ...digitalSubjects,
  ],
} satisfies Project
