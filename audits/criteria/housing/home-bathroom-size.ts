import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-bathroom-size',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Grootte van de badkamer',
  question: 'Is de badkamer groot genoeg voor een rolstoel en een helper?',
  howTo: 'Meet de lengte en de breedte van de badkamer, van wand tot wand. Kijk of er ook een toilet in staat.',
  answer: { kind: 'yes-no' },
  requirement: 'De badkamer is minstens 160 bij 180 cm zonder toilet, en minstens 220 bij 220 cm met toilet.',
  sources: [
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Nederlandse maten. Een Vlaams cijfer is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'companion-carer', 'older-person'],
  why: 'Wie zich met een rolstoel of met hulp wast, kan in een kleine badkamer niet draaien.',
  remedy: 'Voeg de badkamer samen met het toilet of een andere kamer ernaast.',
  tags: ['housing', 'bathroom', 'wheelchair'],
} satisfies Criterion
