import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-3-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Werkt staand en liggend',
  question: 'Werkt de pagina zowel met een staand als met een liggend scherm?',
  howTo: 'Neem een telefoon of tablet, met de draaivergrendeling uit. Op een computer kan het met F12 en dan Ctrl+Shift+M.',
  testSteps: [
    'Open de pagina op de telefoon en houd die rechtop.',
    'Draai de telefoon een kwartslag en wacht even.',
    'Kijk of de inhoud meedraait, en of alles nog te lezen en te bedienen is.',
    'Herhaal dit bij het menu, bij een formulier en bij een video.',
    'Kies ‘voldoet niet’ als het beeld vast blijft staan, of als er enkel staat dat je je toestel moet draaien.',
    'Kies ‘niet van toepassing’ enkel waar één stand echt nodig is, zoals bij een piano-app of een foto van een cheque.',
  ],
  wcag: { number: '1.3.4', fragment: 'orientation', level: 'AA', since: '2.1', clause: '9.1.3.4', machine: 'partial', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'De inhoud werkt in beide standen van het scherm, tenzij één stand echt nodig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.3.4 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.3.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'wheelchair-electric'],
  why: 'Wie een tablet op de rolstoel heeft vastgemaakt, kan het scherm niet draaien.',
  remedy: 'Haal de vaste stand uit de code en laat de pagina meedraaien.',
  tags: ['digital', 'phone', 'orientation', 'layout'],
} satisfies Criterion
