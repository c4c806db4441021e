import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Loslaten kan annuleren',
  question: 'Kun je een klik nog afbreken door pas naast de knop los te laten?',
  howTo: 'Gebruik een muis of een vinger op een scherm. Een piano, een spel of een toetsenbord op het scherm mag wel reageren bij het indrukken.',
  testSteps: [
    'Druk de muisknop in op een knop of link, en houd hem ingedrukt.',
    'Kijk of er al iets gebeurt voor je loslaat.',
    'Sleep de muis naast de knop en laat daar los: er mag niets gebeuren.',
    'Herhaal dit bij menu’s, schuivers, kaarten en eigen knoppen, en op een aanraakscherm.',
    'Kies ‘voldoet’ ook als er bij indrukken iets gebeurt dat bij loslaten weer weggaat, of dat je kunt terugdraaien.',
    'Kies ‘voldoet niet’ als een actie al bij indrukken gebeurt, je ze niet kunt afbreken of terugdraaien, en dat niet nodig is.',
    'Kies ‘niet van toepassing’ als er niets aan te klikken is.',
  ],
  wcag: { number: '2.5.2', fragment: 'pointer-cancellation', level: 'A', since: '2.1', clause: '9.2.5.2', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een actie gebeurt pas bij loslaten, of je kunt ze afbreken of terugdraaien, tenzij indrukken echt nodig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.5.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'intellectual-disability'],
  why: 'Wie beeft of mistikt, kan zo nog van de knop wegschuiven zonder gevolg.',
  remedy: 'Laat de actie starten bij loslaten of bij een gewone klik, niet bij indrukken.',
  tags: ['digital', 'touch', 'mouse', 'hands', 'errors'],
} satisfies Criterion
