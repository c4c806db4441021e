import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-2-5',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Gesproken beschrijving bij video',
  question: 'Zegt het geluid van elke opgenomen video alles wat je moet zien?',
  howTo: 'Luister naar elke video zonder te kijken. Anders dan bij niveau A is een tekst ernaast hier niet genoeg.',
  testSteps: [
    'Speel elke video af zonder te kijken, en bekijk hem daarna opnieuw.',
    'Noteer wat enkel in beeld is: namen, tekst, plaatsen, handelingen, cijfers.',
    'Zoek een versie met gesproken beschrijving: een knop in de speler, of een link vlak bij de video.',
    'Beluister die beschrijving en controleer of alles van je lijst erin zit.',
    'Kies ‘voldoet’ als het gewone geluid alles al zegt, want dan is geen aparte beschrijving nodig.',
    'Kies ‘voldoet niet’ als iets belangrijks enkel te zien is en niemand het zegt.',
    'Kies ‘niet van toepassing’ als er geen opgenomen video met geluid is.',
  ],
  wcag: { number: '1.2.5', fragment: 'audio-description-prerecorded', level: 'AA', since: '2.0', clause: '9.1.2.5', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Elke opgenomen video zegt in het gewone geluid of in een gesproken beschrijving wat belangrijk is in beeld.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.2.5 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.2.5', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie blind of slechtziend is, wil een video op hetzelfde moment volgen als anderen.',
  remedy: 'Maak een versie met gesproken beschrijving, of laat de spreker voortaan zelf zeggen wat er in beeld is.',
  tags: ['digital', 'video', 'media'],
} satisfies Criterion
