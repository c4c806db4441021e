import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-low-stimulus',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Prikkelarme plek of prikkelarm uur',
  question: 'Is er een rustige plek of een rustig uur?',
  howTo: 'Zoek op de kaart en volg de borden. Ga er zitten: kijk of de plek afgebakend is, en of er geen flitslicht en harde muziek zijn. Zoek in het programma ook een rustig uur.',
  answer: { kind: 'yes-no' },
  requirement: 'Een afgebakende en aangeduide plek zonder flitslicht, of een rustig uur in het programma.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['autism-sensory', 'psychological-vulnerability', 'epilepsy-photosensitive', 'intellectual-disability', 'pram-young-children'],
  why: 'Wie te veel prikkels krijgt en nergens tot rust komt, moet naar huis.',
  remedy: 'Baken een rustige plek af en duid ze aan, of voorzie een rustig uur.',
  tags: ['core', 'event', 'quiet', 'stimuli'],
} satisfies Criterion
