import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Tekst tot 200 % vergroten',
  question: 'Blijft alles leesbaar en bruikbaar als je de tekst tweemaal zo groot maakt?',
  howTo: 'Gebruik de zoom van de browser. Ondertitels en tekst in een beeld tellen niet mee. Opzij schuiven mag hier nog.',
  testSteps: [
    'Maak het venster van de browser zo breed als het scherm en zet de zoom op 100 % met Ctrl+0.',
    'Druk op Ctrl en plus tot de zoom op 200 % staat.',
    'Ga de hele pagina af en zoek tekst die afgesneden is, over andere tekst ligt of verdwenen is.',
    'Gebruik ook het menu, een formulier en een venster dat opengaat.',
    'Probeer op een telefoon of je met twee vingers kunt inzoomen.',
    'Kies ‘voldoet niet’ als je iets niet meer kunt lezen of bedienen, of als zoomen geblokkeerd is.',
  ],
  wcag: { number: '1.4.4', fragment: 'resize-text', level: 'AA', since: '2.0', clause: '9.1.4.4', machine: 'partial', rules: ['meta-viewport'] },
  answer: { kind: 'yes-no' },
  requirement: 'Tekst kan tot 200 % groter zonder dat inhoud of een functie verdwijnt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.4 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person'],
  why: 'Wie slecht ziet, heeft grote letters nodig en mag daarbij niets verliezen.',
  remedy: 'Gebruik maten die meegroeien, laat vakken hoger worden en haal het verbod op zoomen weg.',
  tags: ['digital', 'zoom', 'sight', 'reading'],
} satisfies Criterion
