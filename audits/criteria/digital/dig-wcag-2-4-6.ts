import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-6',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Koppen en labels zijn duidelijk',
  question: 'Zegt elke kop en elk label duidelijk waar het over gaat?',
  howTo: 'Lees enkel de koppen en de namen van velden en knoppen. Of ze juist in de code staan, vraag je bij structuur.',
  testSteps: [
    'Lees enkel de koppen, van boven naar onder, en ga na of je begrijpt waar elk stuk over gaat.',
    'Vergelijk elke kop met de tekst eronder.',
    'Lees de naam van elk invulveld en ga na of je weet wat je moet invullen.',
    'Zoek namen die meer dan één keer voorkomen, zoals ‘naam’ of ‘datum’, en kijk of de kop van de groep zegt welke bedoeld is.',
    'Kies ‘voldoet niet’ als een kop of label vaag, fout of dubbel is, zodat je niet weet wat er bedoeld is.',
    'Kies ‘niet van toepassing’ als er geen koppen en geen labels zijn.',
  ],
  wcag: { number: '2.4.6', fragment: 'headings-and-labels', level: 'AA', since: '2.0', clause: '9.2.4.6', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Elke kop en elk label zegt het onderwerp van de tekst of het doel van het veld.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.6 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.6', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability', 'low-literacy'],
  why: 'Wie traag leest of een schermlezer gebruikt, zoekt via koppen en labels de weg.',
  remedy: 'Herschrijf vage koppen en labels in gewone woorden die zeggen waar het over gaat.',
  tags: ['core', 'digital', 'headings', 'form', 'words', 'plain-language'],
} satisfies Criterion
