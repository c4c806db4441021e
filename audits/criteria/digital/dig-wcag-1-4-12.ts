import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-12',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Meer ruimte tussen letters mag',
  question: 'Blijft alles leesbaar als je meer ruimte tussen letters en regels zet?',
  howTo: 'Maak meer ruimte met het hulpmiddel voor tekstafstand in deze app, of met een bladwijzer die dat doet. Ondertitels en tekst in een beeld tellen niet mee.',
  testSteps: [
    'Zet de regels op 1,5 keer, de afstand na een alinea op 2 keer, letters op 0,12 keer en woorden op 0,16 keer de lettergrootte.',
    'Ga de hele pagina af en zoek tekst die afgesneden is, over andere tekst ligt of verdwenen is.',
    'Open ook het menu, een formulier en een venster dat opengaat.',
    'Kies ‘voldoet niet’ als je iets niet meer kunt lezen of bedienen.',
    'Kies ‘niet van toepassing’ als de inhoud geen webpagina is, zoals bij een pdf.',
  ],
  wcag: { number: '1.4.12', fragment: 'text-spacing', level: 'AA', since: '2.1', clause: '9.1.4.12', machine: 'partial', rules: ['avoid-inline-spacing'] },
  answer: { kind: 'yes-no' },
  requirement: 'Alles blijft leesbaar met regels op 1,5, alinea’s op 2, letters op 0,12 en woorden op 0,16 keer de lettergrootte.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.12 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.12', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'low-literacy'],
  why: 'Wie dyslexie heeft of slecht ziet, leest vlotter met meer ruimte.',
  remedy: 'Laat knoppen en vakken meegroeien met hun tekst en geef ze geen vaste hoogte.',
  tags: ['digital', 'spacing', 'reading', 'layout'],
} satisfies Criterion
