import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-light-call',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Licht dat niet te snel dooft',
  question: 'Hoelang blijft het licht in de cabine branden als je stilzit?',
  howTo: 'Sluit de cabine, zit stil en kijk op je horloge. Stop na 10 minuten: dat is lang genoeg. Kijk ook of het licht vanzelf aangaat en of je hulp kunt roepen, en zet dat in de nota.',
  answer: {
    kind: 'measure', unit: 'min', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 10 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Het licht gaat vanzelf aan en blijft minstens 10 minuten branden, en je kunt hulp roepen.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['deaf', 'gender-safety', 'older-person'],
  why: 'Als het licht dooft, zit je in het donker en kun je geen teken geven of zien.',
  remedy: 'Stel de sensor langer in en voorzie een knop om hulp te roepen.',
  tags: ['toilet', 'light', 'safety', 'help'],
} satisfies Criterion
