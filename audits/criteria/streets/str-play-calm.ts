import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-play-calm',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Rust en afbakening op het speelplein',
  question: 'Heeft het speelplein een rustige hoek en een hek eromheen?',
  howTo: 'Zoek een plek om te zitten of te spelen, weg van de drukte. Volg de rand en kijk of een kind zomaar de straat op kan. Kijk of de poort ook opengaat voor wie rolt.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een rustige hoek, en een hek of een andere afbakening rond het speelplein.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar Nederlandse pagina’s over samen spelen. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['autism-sensory', 'child', 'intellectual-disability'],
  why: 'Een kind dat snel te veel prikkels krijgt of wegloopt, kan anders niet veilig spelen.',
  remedy: 'Maak een rustige hoek en baken het speelplein af.',
  tags: ['play', 'children', 'quiet', 'stimuli'],
} satisfies Criterion
