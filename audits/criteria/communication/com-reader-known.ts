import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-reader-known',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Voor wie de tekst is',
  question: 'Is het duidelijk voor wie de tekst is?',
  howTo: 'Vraag de schrijver om in 1 zin te zeggen voor wie de tekst is en wat hij moet bereiken. Vraag daarna aan lezers voor wie ze denken dat hij is.',
  answer: { kind: 'yes-no' },
  requirement: 'Doelgroep en doel passen in 1 zin.',
  sources: [
    { document: 'Openbare uitleg over ISO 24495-1:2023, de norm voor klare taal', clause: 'principe 1', status: 'guideline' },
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', clause: 'tip 1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Als je niet merkt dat een tekst voor jou is, lees je hem niet.',
  remedy: 'Kies eerst de lezer en het doel, en dan pas het kanaal en de woorden.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
