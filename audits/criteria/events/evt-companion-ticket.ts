import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-companion-ticket',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Gratis ticket voor een begeleider',
  question: 'Mag een begeleider gratis mee?',
  howTo: 'Zoek het tarief voor een begeleider. Kijk of de European Disability Card genoeg is, en of je niet veel moet uitleggen. Is het evenement gratis voor iedereen, kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Een begeleider betaalt 0 euro, bijvoorbeeld met de European Disability Card van de bezoeker.',
  sources: [
    { document: 'Pagina’s over de European Disability Card en gratis begeleiders (welzijn13.be, kw.be, maldegem.be)', status: 'guideline', note: 'Gangbaar bij Vlaamse gemeenten, geen recht. Wie het evenement inricht, kiest het voordeel zelf.' },
  ],
  status: 'guideline',
  groups: ['companion-carer', 'intellectual-disability', 'wheelchair-manual', 'poverty-digital-exclusion'],
  why: 'Wie niet zonder begeleider kan, betaalt anders altijd dubbel.',
  remedy: 'Geef de begeleider een gratis ticket en zet dat bij de tarieven.',
  tags: ['core', 'event', 'price', 'help'],
} satisfies Criterion
