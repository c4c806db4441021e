import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-info-before',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Info over toegankelijkheid van het evenement',
  question: 'Staat vooraf online wat wel en wat niet toegankelijk is?',
  howTo: 'Zoek op de website van het evenement naar toegankelijkheid. Lees of er ook staat wat niet lukt. De info staat er best minstens 14 dagen vooraf.',
  answer: { kind: 'yes-no' },
  requirement: 'De website zegt vooraf wat wel en wat niet toegankelijk is, met de knelpunten erbij.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', clause: 'basisvoorwaarde 1', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor de termijn van 14 dagen.' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie niet weet of het zal lukken, durft vaak niet te komen.',
  remedy: 'Zet een pagina over toegankelijkheid online, met de knelpunten erbij.',
  tags: ['core', 'event', 'information', 'website'],
} satisfies Criterion
