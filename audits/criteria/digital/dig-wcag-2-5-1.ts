import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Gebaar heeft een eenvoudig alternatief',
  question: 'Kun je elk gebaar met meer vingers of vegen ook met één tik doen?',
  howTo: 'Neem een telefoon of tablet. Scrollen en inzoomen van de browser zelf tellen niet mee. Een handtekening zetten ook niet, want daar is het gebaar nodig.',
  testSteps: [
    'Zoek wat je bedient door te vegen, te knijpen met twee vingers of een vorm te tekenen: carrousel, kaart, foto, lijst.',
    'Zoek bij elk gebaar een knop die hetzelfde doet, zoals plus en min bij een kaart of pijlen bij een carrousel.',
    'Gebruik die knoppen met één vinger, met gewone tikken.',
    'Kies ‘voldoet niet’ als iets enkel lukt door te vegen of met meer dan één vinger.',
    'Kies ‘niet van toepassing’ als er geen zulke gebaren zijn, of enkel die van de browser of de telefoon zelf.',
  ],
  wcag: { number: '2.5.1', fragment: 'pointer-gestures', level: 'A', since: '2.1', clause: '9.2.5.1', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat met meer vingers of met een veeg kan, kan ook met één punt en zonder een pad te volgen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.5.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function'],
  why: 'Wie met één vinger, een stok in de mond of een hoofdmuis werkt, kan niet knijpen of vegen.',
  remedy: 'Voeg zichtbare knoppen toe die hetzelfde doen als het gebaar.',
  tags: ['digital', 'touch', 'hands', 'phone'],
} satisfies Criterion
