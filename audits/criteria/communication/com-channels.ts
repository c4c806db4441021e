import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-channels',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Info op papier, online en mondeling',
  question: 'Hoeveel manieren zijn er om deze info te krijgen?',
  howTo: 'Tel op papier, online, aan het loket en aan de telefoon. Probeer elke manier: krijg je overal dezelfde info? Kijk of er een manier is zonder internet.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-least', good: 2 }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 2 manieren, en een ervan is niet digitaal.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['poverty-digital-exclusion', 'blind', 'deaf', 'older-person', 'low-literacy'],
  why: 'Wie niet online gaat, niet ziet of moeilijk leest, heeft een andere weg nodig om hetzelfde te weten.',
  remedy: 'Voeg een tweede manier toe, zoals een blad op papier of uitleg aan het loket.',
  tags: ['core', 'contact', 'information'],
} satisfies Criterion
