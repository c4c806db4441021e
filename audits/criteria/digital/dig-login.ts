import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-login',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Inloggen lukt in een proef',
  question: 'Lukt inloggen bij alle testers zonder hulp?',
  howTo: 'Laat 3 mensen inloggen, elk op hun eigen toestel. Kijk mee zonder te helpen, en vraag daarna wat moeilijk was.',
  testSteps: [
    'Vraag 3 mensen uit het panel die niet vaak inloggen.',
    'Laat hen inloggen met hun eigen toestel of met een proefaccount.',
    'Kijk nooit naar hun code of wachtwoord, en help niet.',
    'Noteer waar iemand twijfelt, teruggaat of stopt.',
    'Kies ‘voldoet niet’ als het bij minstens 1 van de 3 niet lukt zonder hulp.',
    'Kies ‘niet van toepassing’ als je nergens hoeft in te loggen.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Inloggen lukt bij 3 van 3 testers zonder hulp.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm. Naar het idee achter het criterium over inloggen in WCAG 2.2.' },
  ],
  status: 'city-agreement',
  groups: ['intellectual-disability', 'older-person', 'poverty-digital-exclusion'],
  why: 'Wie aan de inlog strandt, krijgt niets van wat erachter zit.',
  remedy: 'Bied itsme aan en daarnaast een andere weg, en schrijf erbij wat je nodig hebt.',
  tags: ['digital', 'login', 'panel'],
} satisfies Criterion
