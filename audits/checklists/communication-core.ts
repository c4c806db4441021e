import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'communication-core',
  title: 'Klare taal: kernlijst',
  purpose: 'Voor een eerste blik op een tekst van de stad, op papier of op een scherm.',
  english: { title: 'Plain language: core list', purpose: 'For a first look at a text of the city, on paper or on a screen.' },
  theme: 'communication',
  size: 'short',
  criteria: [
    'com-core-first',
    'com-title',
    'com-sentence-length',
    'com-words',
    'com-structure',
    'com-action',
    'com-person-words',
    'com-image',
    'com-font',
    'com-contrast',
    'com-channels',
    'com-translation',
    'com-reading-group',
    'com-reading-group-task',
  ],
} satisfies Checklist
