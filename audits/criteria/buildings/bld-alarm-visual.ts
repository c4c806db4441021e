import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-alarm-visual',
  revision: 1,
  theme: 'buildings',
  stage: 'leave',
  title: 'Brandalarm zien en horen',
  question: 'Kun je het brandalarm overal zien en horen, ook op het toilet?',
  howTo: 'Zoek in de gangen, de zalen en de toiletten een lamp die flitst bij alarm. Vraag een medewerker of er bij een test overal licht en geluid is.',
  answer: { kind: 'yes-no' },
  requirement: 'Het brandalarm geeft overal licht en geluid, ook op het toilet.',
  sources: [
    { document: 'EN 17210:2021 en CEN/TR 17621:2021, normen voor een toegankelijke gebouwde omgeving', status: 'to-verify', note: 'Betalende normen die we niet gelezen hebben. Dat er licht en geluid moet zijn, zagen we nog in geen bron.' },
  ],
  status: 'to-verify',
  groups: ['deaf', 'hard-of-hearing', 'deafblind'],
  why: 'Wie niet hoort en alleen op het toilet is, weet anders niet dat er brand is.',
  remedy: 'Plaats lampen die flitsen bij alarm, ook op het toilet.',
  tags: ['safety', 'evacuation', 'hearing'],
} satisfies Criterion
