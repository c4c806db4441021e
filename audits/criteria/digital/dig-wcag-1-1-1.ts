import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-1-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Tekst bij beeld en icoon',
  question: 'Heeft elk beeld dat iets betekent een tekst die hetzelfde zegt?',
  howTo: 'Kijk naar foto’s, iconen, grafieken en knoppen met enkel een tekening. Je hebt Chrome of Edge nodig: na Ctrl+Shift+C toont de browser de naam van wat je aanwijst.',
  testSteps: [
    'Druk op Ctrl+Shift+C, wijs elk beeld aan en lees bij Toegankelijkheid wat er als naam staat.',
    'Vergelijk die naam met wat het beeld op deze pagina zegt, en bij een knop of link met wat er gebeurt als je klikt.',
    'Zoek bij een grafiek, plan of schema de volledige uitleg, in de tekst op de pagina of achter een link ernaast.',
    'Ga bij versiering na of de naam leeg is, zodat een schermlezer ze overslaat.',
    'Zoek bij een plaatje dat nagaat of je een mens bent een tweede manier, zoals geluid.',
    'Kies ‘voldoet niet’ als de naam ontbreekt, een bestandsnaam is, of iets anders zegt dan het beeld.',
    'Kies ‘niet van toepassing’ als er op de pagina geen enkel beeld, icoon of grafiek staat.',
  ],
  wcag: { number: '1.1.1', fragment: 'non-text-content', level: 'A', since: '2.0', clause: '9.1.1.1', machine: 'partial', rules: ['aria-meter-name', 'aria-progressbar-name', 'image-alt', 'input-image-alt', 'object-alt', 'role-img-alt', 'svg-img-alt'] },
  answer: { kind: 'yes-no' },
  requirement: 'Elk beeld met een betekenis heeft een tekst in de code die hetzelfde zegt, en versiering heeft een lege tekst.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.1.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.1.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deafblind', 'low-literacy'],
  why: 'Wie blind is, hoort van een beeld zonder tekst niets, of hoort enkel een onbegrijpelijke bestandsnaam.',
  remedy: 'Geef elk beeld een korte tekst die zegt wat het hier betekent, en laat die tekst leeg bij versiering.',
  tags: ['core', 'digital', 'image', 'screen-reader'],
} satisfies Criterion
