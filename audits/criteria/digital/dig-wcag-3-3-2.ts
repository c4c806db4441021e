import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Invulveld heeft label of uitleg',
  question: 'Staat bij elk invulveld in woorden wat je moet invullen?',
  howTo: 'Kijk of elk veld een zichtbaar label heeft dat blijft staan als je typt. Kijk ook of vooraf staat wat verplicht is en in welke vorm.',
  testSteps: [
    'Zoek elk invulveld, elke keuzelijst en elk vakje op de pagina.',
    'Kijk of er vlak bij woorden staan die zeggen wat er gevraagd wordt.',
    'Typ iets en kijk of die woorden blijven staan.',
    'Lees of vooraf staat welke velden verplicht zijn, en hoe een datum of een nummer eruit moet zien.',
    'Kies ‘voldoet niet’ als een veld geen blijvend label heeft, of als je de gevraagde vorm pas in de foutmelding leest.',
    'Kies ‘niet van toepassing’ als er niets in te vullen is.',
  ],
  wcag: { number: '3.3.2', fragment: 'labels-or-instructions', level: 'A', since: '2.0', clause: '9.3.3.2', machine: 'partial', rules: ['form-field-multiple-labels'] },
  answer: { kind: 'yes-no' },
  requirement: 'Elk veld heeft een zichtbaar label, en wat verplicht is of een vaste vorm heeft staat vooraf uitgelegd.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.3.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'blind', 'low-literacy'],
  why: 'Wie moeilijk leest of onthoudt, weet anders halfweg niet meer wat er gevraagd werd.',
  remedy: 'Zet een label boven elk veld, en schrijf er een voorbeeld bij.',
  tags: ['core', 'digital', 'form', 'label', 'words'],
} satisfies Criterion
