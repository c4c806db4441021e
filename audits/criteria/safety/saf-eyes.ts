import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-eyes',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Ramen en mensen langs het pad',
  question: 'Hoeveel gevels met zicht op het pad tel je over 50 m?',
  howTo: 'Ga 50 m langs het pad. Tel aan beide kanten de gevels met ramen of winkels van waaruit iemand je kan zien. Een dichte muur of een gesloten rolluik telt niet mee.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-least', good: 5 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 5 gevels met zicht over 50 m.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Ingegeven door de praktijk van veilig ontwerpen (CPTED). Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'older-person', 'child'],
  why: 'Als niemand je kan zien of horen, voel je je alleen en komt er geen hulp.',
  remedy: 'Open de gevels op het gelijkvloers, met ramen of een winkel.',
  tags: ['safety', 'sight'],
} satisfies Criterion
