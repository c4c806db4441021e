import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-contrast',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Contrast van de tekst',
  question: 'Hoe groot is het contrast tussen de letters en de achtergrond?',
  howTo: 'Meet met een contrastmeter, op het scherm of op een foto van het blad. Neem de gewone tekst die het moeilijkst te zien is. Meet grote letters apart.',
  answer: {
    kind: 'measure', unit: ':1', step: 0.1,
    limits: { thresholds: { kind: 'at-least', good: 4.5 }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 4,5 op 1 voor gewone tekst en 3 op 1 voor grote letters.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.3', status: 'guideline', note: 'Geschreven voor het web. Op papier gebruiken we het als vergelijking.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person'],
  why: 'Wie slecht ziet, ziet lichtgrijze letters op wit gewoon niet.',
  remedy: 'Maak de letters donkerder of de achtergrond lichter.',
  tags: ['core', 'layout', 'contrast', 'sight'],
} satisfies Criterion
