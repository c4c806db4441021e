import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-caption',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Ondertitels of schrijftolk',
  question: 'Kun je meelezen met ondertitels of een schrijftolk?',
  howTo: 'Kijk of de woorden op een scherm komen, en of je ze ook van achteraan kunt lezen. Vraag voor welke delen van het programma dat geldt.',
  answer: { kind: 'yes-no' },
  requirement: 'De woorden verschijnen leesbaar op een scherm.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar het label Toegankelijk Event van Inter. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['deaf', 'hard-of-hearing', 'other-language'],
  why: 'Wie niet goed hoort of weinig Nederlands kent, kan lezend wel volgen.',
  remedy: 'Vraag een schrijftolk of zet ondertitels op een scherm.',
  tags: ['event', 'hearing', 'reading'],
} satisfies Criterion
