import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-2-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Ondertitels bij live video',
  question: 'Heeft live video met geluid ondertitels op het moment zelf?',
  howTo: 'Kijk mee tijdens een uitzending, zoals een gemeenteraad. Een gesprek tussen enkele mensen, zoals beeldbellen, telt hier niet mee.',
  testSteps: [
    'Zoek in de agenda wanneer er een uitzending is, en open ze op dat moment.',
    'Zet de ondertitels aan met de knop in de speler.',
    'Luister enkele minuten, lees mee, en ga na of de tekst klopt en vlug genoeg komt om te volgen.',
    'Kies ‘voldoet niet’ als er geen ondertitels zijn, of als ze zo slecht zijn dat je het gesprek niet kunt volgen.',
    'Kies ‘niet te zeggen’ als er nu geen uitzending is, en vraag aan de organisator hoe het gaat.',
    'Kies ‘niet van toepassing’ als de website of app nooit live video met geluid toont.',
  ],
  wcag: { number: '1.2.4', fragment: 'captions-live', level: 'AA', since: '2.0', clause: '9.1.2.4', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Live video met geluid heeft ondertitels terwijl ze bezig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.2.4 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.2.4', status: 'guideline', note: 'De Europese richtlijn voor websites van overheden geldt niet voor live video.' },
  ],
  status: 'guideline',
  groups: ['deaf', 'hard-of-hearing'],
  why: 'Wie doof of slechthorend is, kan een vergadering of uitzending anders niet op hetzelfde moment volgen.',
  remedy: 'Huur een schrijftolk of ondertitelaar in voor elke uitzending, en test de ondertitels vooraf.',
  tags: ['digital', 'video', 'captions', 'media', 'live'],
} satisfies Criterion
