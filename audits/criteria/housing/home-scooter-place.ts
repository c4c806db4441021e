import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-scooter-place',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Plek voor rollator of scootmobiel',
  question: 'Is er plaats met stroom voor een rollator of een scootmobiel?',
  howTo: 'Zoek een droge plek bij de inkom, uit de looplijn. Kijk of er een stopcontact is om te laden.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij de inkom is er een droge plek uit de looplijn, met een stopcontact.',
  sources: [
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Nederlandse richtlijn. Een Vlaamse is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-electric', 'walking-aid', 'older-person'],
  why: 'Wie een rollator of een scootmobiel nodig heeft, moet die dichtbij kunnen zetten en laden zonder dat de gang vol staat.',
  remedy: 'Maak een nis met een stopcontact bij de inkom.',
  tags: ['housing', 'entrance', 'wheelchair'],
} satisfies Criterion
