import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Pagina heeft een duidelijke titel',
  question: 'Zegt de titel in het tabblad waar de pagina over gaat?',
  howTo: 'Lees de titel in het tabblad van de browser. Blijf er met de muis op staan om hem volledig te zien.',
  testSteps: [
    'Open de pagina en lees de titel in het tabblad bovenaan.',
    'Vergelijk de titel met de inhoud, en denk na of je de pagina zou herkennen tussen 10 andere tabbladen.',
    'Open een tweede pagina van de website en kijk of daar een andere titel staat.',
    'Kijk bij een formulier of een zoekpagina of de titel mee verandert met de stap of het resultaat.',
    'Kies ‘voldoet niet’ als de titel ontbreekt, niet klopt, of enkel de naam van de website is op een pagina die over iets anders gaat.',
  ],
  wcag: { number: '2.4.2', fragment: 'page-titled', level: 'A', since: '2.0', clause: '9.2.4.2', machine: 'partial', rules: ['document-title'] },
  answer: { kind: 'yes-no' },
  requirement: 'Elke pagina heeft een titel die haar onderwerp of doel zegt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability'],
  why: 'Wie een schermlezer gebruikt, hoort de titel als eerste en weet dan of dit de juiste pagina is.',
  remedy: 'Schrijf voor elke pagina een eigen titel, met het onderwerp vooraan en de naam van de website achteraan.',
  tags: ['core', 'digital', 'navigation', 'title', 'screen-reader'],
} satisfies Criterion
