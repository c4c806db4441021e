import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-platform',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Rolstoelpodium met zicht',
  question: 'Is er een verhoogde plek met goed zicht op het podium?',
  howTo: 'Ga op de verhoogde plek staan of rijden en kijk over het publiek. Kijk of er een rand is en plaats voor 1 begeleider. We denken aan een helling van hoogstens 5 tot 8 %, maar dat moeten we nog nakijken.',
  answer: { kind: 'yes-no' },
  requirement: 'Een verhoogde plek met een helling, een rand en plaats voor 1 begeleider, met zicht op het podium.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', clause: 'basisvoorwaarde 4', status: 'guideline', note: 'Voor het bestaan van een verhoogde plek.' },
    { document: 'Maten van een rolstoelpodium, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor de helling van 5 tot 8 %, de rand en de plaats voor een begeleider: die zijn nog niet nagekeken.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'short-stature', 'companion-carer'],
  why: 'Tussen mensen die rechtstaan, zie je zittend enkel ruggen.',
  remedy: 'Bouw een podium met een helling en een rand, met plaats voor begeleiders.',
  tags: ['core', 'event', 'wheelchair', 'sight'],
} satisfies Criterion
