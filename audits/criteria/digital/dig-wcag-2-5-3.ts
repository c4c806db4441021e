import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Zichtbare naam zit in codenaam',
  question: 'Zit het woord dat je op een knop ziet ook in zijn naam in de code?',
  howTo: 'Vergelijk wat je leest met de naam in de code. Je hebt Chrome of Edge nodig. Iconen en losse tekens zoals een X om te sluiten tellen niet mee.',
  testSteps: [
    'Druk op Ctrl+Shift+C en wijs knoppen, links en velden met een zichtbaar woord aan.',
    'Lees in het venstertje bij Toegankelijkheid de naam.',
    'Ga na of de zichtbare woorden in die naam staan, in dezelfde volgorde en liefst vooraan.',
    'Probeer bij twijfel spraakbediening, zoals Spraaktoegang in Windows: zeg ‘klik op’ met het zichtbare woord.',
    'Kies ‘voldoet niet’ als de naam in de code andere woorden gebruikt, zoals ‘indienen’ waar je ‘Verzenden’ leest.',
    'Kies ‘niet van toepassing’ als geen enkel onderdeel een zichtbaar woord heeft.',
  ],
  wcag: { number: '2.5.3', fragment: 'label-in-name', level: 'A', since: '2.1', clause: '9.2.5.3', machine: 'partial', rules: ['label-content-name-mismatch'] },
  answer: { kind: 'yes-no' },
  requirement: 'De zichtbare tekst van een knop, link of veld staat ook in zijn naam in de code.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.3 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.5.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'speech-disability', 'blind'],
  why: 'Wie de computer met de stem bedient, zegt wat hij leest, en dan gebeurt er anders niets.',
  remedy: 'Haal de afwijkende naam uit de code, of begin hem met de zichtbare woorden.',
  tags: ['digital', 'speech', 'screen-reader', 'words', 'form'],
} satisfies Criterion
