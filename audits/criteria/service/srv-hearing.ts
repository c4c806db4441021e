import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-hearing',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Balie voor wie slecht hoort',
  question: 'Is er hulp aan de balie als je slecht hoort?',
  howTo: 'Zoek het bord met het oor van een ringleiding. Kijk of je de mond van de medewerker goed ziet, ook achter glas. Vraag of je het gesprek op een rustige plek kunt voeren.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een ringleiding, een rustige plek en zicht op de lippen, en de hulp is aangeduid.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline' },
    { document: 'Openbare nota’s over IEC 60118-4, de norm voor ringleidingen', status: 'guideline', note: 'Enkel voor de ringleiding. De norm zelf hebben we niet gelezen.' },
  ],
  status: 'guideline',
  groups: ['hard-of-hearing', 'deaf'],
  why: 'Wie slecht hoort, verstaat in een drukke zaal niets en knikt dan maar ja.',
  remedy: 'Plaats een ringleiding met een bord, en zorg voor een rustige plek met licht op het gezicht.',
  tags: ['core', 'service', 'counter', 'hearing'],
} satisfies Criterion
