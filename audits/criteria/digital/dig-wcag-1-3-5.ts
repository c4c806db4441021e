import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-3-5',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Invulveld zegt wat het vraagt',
  question: 'Weet de browser bij elk veld over jezelf wat je moet invullen?',
  howTo: 'Bekijk velden over wie zelf invult: naam, adres, e-mail, telefoon, geboortedatum, betaalkaart. Een zoekveld of gegevens over iemand anders tellen niet mee.',
  testSteps: [
    'Noteer elk veld dat naar gegevens van de gebruiker zelf vraagt.',
    'Klik met de rechtermuisknop op het veld en kies Inspecteren.',
    'Zoek in de gekleurde regel code het woord autocomplete en lees wat erachter staat.',
    'Vergelijk dat met het veld: given-name is voornaam, family-name is naam, email is e-mail, tel is telefoon, bday is geboortedatum.',
    'Kies ‘voldoet niet’ als het woord ontbreekt, op off staat, of iets anders noemt dan het veld vraagt.',
    'Kies ‘niet van toepassing’ als er geen velden over de gebruiker zelf zijn.',
  ],
  wcag: { number: '1.3.5', fragment: 'identify-input-purpose', level: 'AA', since: '2.1', clause: '9.1.3.5', machine: 'partial', rules: ['autocomplete-valid'] },
  answer: { kind: 'yes-no' },
  requirement: 'Elk veld over de gebruiker zelf heeft in de code het juiste vaste woord voor wat het vraagt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.3.5 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.3.5', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'limited-hand-function', 'low-literacy'],
  why: 'Wie moeilijk typt, leest of onthoudt, kan zijn gegevens dan door de browser laten invullen.',
  remedy: 'Zet bij elk veld het juiste autocomplete-woord in de code.',
  tags: ['digital', 'form', 'autofill'],
} satisfies Criterion
