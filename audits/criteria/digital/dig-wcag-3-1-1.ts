import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-1-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Taal van de pagina klopt',
  question: 'Staat de juiste taal van de pagina in de code?',
  howTo: 'Een schermlezer kiest zijn stem naar de taal die in de code staat. Kijk die taal na, en vergelijk ze met de taal die je leest.',
  testSteps: [
    'Klik met de rechtermuisknop op een lege plek van de pagina en kies ‘Paginabron’, of druk op Ctrl + U.',
    'Druk op Ctrl + F en zoek naar ‘<html’.',
    'Lees wat daar achter ‘lang’ staat: ‘nl’ of ‘nl-BE’ is Nederlands, ‘en’ is Engels en ‘fr’ is Frans.',
    'Vergelijk dat met de taal van bijna alle tekst op de pagina.',
    'Kies ‘voldoet niet’ als ‘lang’ ontbreekt, leeg is of een andere taal noemt.',
    'Luister bij een app of een schermlezer de tekst in de juiste taal voorleest, want daar zie je geen code.',
  ],
  wcag: { number: '3.1.1', fragment: 'language-of-page', level: 'A', since: '2.0', clause: '9.3.1.1', machine: 'yes', rules: ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch'] },
  answer: { kind: 'yes-no' },
  requirement: 'De code noemt de taal waarin de meeste tekst van de pagina staat.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.1.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.1.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'other-language'],
  why: 'Wie met een schermlezer leest, hoort Nederlands anders met een Engelse tongval en begrijpt er niets van.',
  remedy: 'Zet de juiste taal in de code van de pagina, en doe dat per taalversie.',
  tags: ['core', 'digital', 'language', 'screen-reader', 'code'],
} satisfies Criterion
