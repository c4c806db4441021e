import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-3-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Structuur zit ook in de code',
  question: 'Staat wat je ziet als kop, lijst, tabel of groep ook zo in de code?',
  howTo: 'Kijk eerst met je ogen naar de opbouw van de pagina. Ga die daarna na met een schermlezer: Verteller zit in Windows, VoiceOver zit in Mac en iPhone, NVDA is gratis.',
  testSteps: [
    'Noteer wat er op het zicht een kop, lijst, tabel of groep van invulvelden is.',
    'Zet de schermlezer aan en spring met de toets H (NVDA of Verteller) of de rotor (VoiceOver) van kop naar kop.',
    'Luister of elke lijst als lijst wordt aangekondigd, met het aantal punten.',
    'Ga in elke tabel met gegevens van cel naar cel, en luister of je de naam van de kolom of de rij hoort.',
    'Klik op de naam van elk invulveld en kijk of de cursor in het juiste veld springt.',
    'Kies ‘voldoet niet’ als iets er enkel zo uitziet, of als de code iets anders zegt dan wat je ziet.',
    'Kies ‘niet van toepassing’ als de pagina enkel gewone tekst heeft, zonder enige opbouw die je kunt zien.',
  ],
  wcag: { number: '1.3.1', fragment: 'info-and-relationships', level: 'A', since: '2.0', clause: '9.1.3.1', machine: 'partial', rules: ['aria-hidden-body', 'aria-required-children', 'aria-required-parent', 'definition-list', 'dlitem', 'list', 'listitem', 'td-headers-attr', 'th-has-data-cells'] },
  answer: { kind: 'yes-no' },
  requirement: 'Koppen, lijsten, tabellen, groepen en de namen van velden staan ook in de code, zoals je ze ziet.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.3.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.3.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie een schermlezer gebruikt, springt van kop naar kop en verdwaalt als de koppen enkel dikke letters zijn.',
  remedy: 'Gebruik echte koppen, lijsten en tabellen, en koppel elke naam aan haar veld.',
  tags: ['core', 'digital', 'structure', 'headings', 'table', 'form', 'screen-reader'],
} satisfies Criterion
