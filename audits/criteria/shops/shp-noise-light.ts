import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-noise-light',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Rustig moment in de zaak',
  question: 'Is er een rustig moment of een rustige hoek?',
  howTo: 'Vraag of er een stil uur is en waar je dat vooraf leest. Luister hoe luid de muziek is en kijk naar fel of flikkerend licht. Heb je een dB-app? Schrijf het getal in de nota.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een aangekondigd stil uur of een rustige hoek, met zachtere muziek.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk van stille uren. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['autism-sensory', 'hard-of-hearing', 'psychological-vulnerability', 'dementia'],
  why: 'Door luide muziek en fel licht raak je overprikkeld of versta je niemand, en dan ga je weer naar buiten.',
  remedy: 'Voer een prikkelarm uur in en zet dan de muziek zachter.',
  tags: ['core', 'shop', 'quiet', 'stimuli'],
} satisfies Criterion
