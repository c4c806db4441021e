import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Focus volgt een logische volgorde',
  question: 'Gaat de focus met Tab in een volgorde die je begrijpt?',
  howTo: 'Ga met Tab door de pagina en volg met je ogen. In Firefox toont F12, bij Toegankelijkheid, de volgorde met nummers.',
  testSteps: [
    'Druk telkens op Tab en kijk of de focus de inhoud volgt, of heen en weer springt.',
    'Open een menu of venster en kijk of de focus er meteen in of vlak erna komt.',
    'Sluit het venster en kijk of je terugkomt waar je was.',
    'Let op plaatsen waar de focus verdwijnt: dan zit hij op iets dat verborgen is.',
    'Controleer in een formulier of de knop Verzenden na de velden komt.',
    'Kies ‘voldoet niet’ als je door de volgorde iets niet begrijpt of niet kunt doen; een andere volgorde die logisch blijft, mag.',
    'Kies ‘niet van toepassing’ als er hoogstens één onderdeel is dat focus krijgt.',
  ],
  wcag: { number: '2.4.3', fragment: 'focus-order', level: 'A', since: '2.0', clause: '9.2.4.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'De focus gaat in een volgorde die de betekenis en het gebruik van de pagina volgt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.3 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function'],
  why: 'Wie met toetsen of een schermlezer werkt, weet anders niet waar hij is.',
  remedy: 'Zet de onderdelen in de code in de juiste volgorde, en breng de focus naar een venster dat opengaat.',
  tags: ['core', 'digital', 'keyboard', 'navigation', 'screen-reader'],
} satisfies Criterion
