import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-flash',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Waarschuwing voor flitsen en rook',
  question: 'Zijn flitsen en rook vooraf aangekondigd?',
  howTo: 'Zoek in het programma en op de website een waarschuwing. Zoek ter plaatse een bord aan de ingang. Vraag of er meer dan 3 flitsen per seconde zijn.',
  answer: { kind: 'yes-no' },
  requirement: 'Geen flitslicht van meer dan 3 flitsen per seconde zonder waarschuwing in het programma en op een bord.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.3.1', status: 'guideline', note: 'Enkel naar analogie: deze regel gaat over het web en niet over licht op een podium.' },
  ],
  status: 'guideline',
  groups: ['epilepsy-photosensitive', 'autism-sensory', 'psychological-vulnerability', 'chronic-illness-fatigue'],
  why: 'Flitsend licht kan een aanval uitlokken, en rook kan het ademen moeilijk maken.',
  remedy: 'Zet een waarschuwing in het programma en op een bord aan de ingang.',
  tags: ['core', 'event', 'stimuli', 'safety'],
} satisfies Criterion
