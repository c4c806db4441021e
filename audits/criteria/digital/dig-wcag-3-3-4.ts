import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Controleren of terugdraaien bij geld en recht',
  question: 'Kun je een betaling of een aanvraag nakijken, verbeteren of terugdraaien?',
  howTo: 'Doorloop een betaling, een aanvraag of een wijziging van gegevens tot vlak voor het einde. Eén van drie volstaat: een overzicht om na te kijken, een controle op fouten, of annuleren achteraf.',
  testSteps: [
    'Zoek of je hier betaalt, iets aanvraagt dat je rechtelijk bindt, of bewaarde gegevens verandert of wist.',
    'Doorloop de stappen met verzonnen gegevens, en stop voor je echt betaalt of verzendt.',
    'Kijk of je alles in een overzicht kunt nakijken en verbeteren voor je bevestigt.',
    'Kijk anders of het formulier fouten opspoort en laat verbeteren, of zegt dat je achteraf kunt annuleren.',
    'Kies ‘voldoet niet’ als geen van die drie er is.',
    'Kies ‘niet van toepassing’ als je hier niet betaalt, niets aanvraagt en geen gegevens bewaart of wist.',
  ],
  wcag: { number: '3.3.4', fragment: 'error-prevention-legal-financial-data', level: 'AA', since: '2.0', clause: '9.3.3.4', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wie betaalt, iets aanvraagt of gegevens wist, kan dat nakijken en verbeteren, of het achteraf annuleren.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.4 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.3.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'older-person', 'low-literacy'],
  why: 'Wie zich makkelijk vergist, betaalt anders een verkeerd bedrag of dient een foute aanvraag in.',
  remedy: 'Toon voor het bevestigen een overzicht met bij elk deel een knop om te verbeteren.',
  tags: ['digital', 'form', 'error', 'payment'],
} satisfies Criterion
