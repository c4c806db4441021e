import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bench-spacing',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Afstand tussen banken',
  question: 'Hoe ver is het tot de volgende bank?',
  howTo: 'Loop de route van bank tot bank en tel je stappen, of meet op de kaart. Noteer de langste afstand.',
  answer: {
    kind: 'measure', unit: 'm', step: 5,
    limits: { thresholds: { kind: 'at-most', good: 100 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Hoogstens 100 m tussen twee banken op een looproute.',
  sources: [
    { document: 'Allesoversport, Nederland (allesoversport.nl)', status: 'guideline', note: 'Nederlandse vuistregel van 100 tot 125 m. Een Vlaams cijfer is niet gezien.' },
    { document: 'Inclusive Mobility, Verenigd Koninkrijk, december 2021 (via zenbike.co.uk)', status: 'guideline', note: 'De Britse gids noemt 50 m.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'chronic-illness-fatigue', 'walking-aid', 'pram-young-children', 'companion-carer'],
  why: 'Wie snel moe is of pijn heeft, raakt zonder bank niet verder.',
  remedy: 'Zet een bank bij op het langste stuk.',
  tags: ['core', 'rest', 'walking'],
} satisfies Criterion
