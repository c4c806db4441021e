import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-no-appointment',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Hulp zonder afspraak',
  question: 'Kun je ook zonder afspraak of app geholpen worden?',
  howTo: 'Ga langs zonder afspraak, of vraag aan het onthaal wanneer dat kan. Zoek of die uren aan de deur en op de website staan. Kijk of je ergens een app voor nodig hebt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je wordt ook zonder afspraak en zonder app geholpen, op uren die vermeld staan.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'low-literacy', 'other-language', 'psychological-vulnerability', 'older-person'],
  why: 'Wie geen smartphone heeft of vooraf moeilijk kan plannen, wordt anders weer naar huis gestuurd.',
  remedy: 'Voorzie vrije uren zonder afspraak, en zet ze aan de deur en op de website.',
  tags: ['core', 'service', 'contact'],
} satisfies Criterion
