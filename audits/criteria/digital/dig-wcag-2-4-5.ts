import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-5',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Meer dan één weg naar een pagina',
  question: 'Kun je elke pagina op minstens twee manieren vinden?',
  howTo: 'Kijk op het niveau van de hele website: menu, zoekveld, overzicht van alle pagina’s, lijst van A tot Z. Een stap in een proces hoeft maar langs één weg.',
  testSteps: [
    'Ga naar de startpagina en zoek de pagina via het menu of via links.',
    'Zoek daarna dezelfde pagina met het zoekveld, met haar titel als zoekwoord.',
    'Kijk anders of er een overzicht van de website, een lijst van A tot Z of een inhoudstafel is waar ze in staat.',
    'Tel hoeveel manieren naar deze pagina leiden.',
    'Kies ‘voldoet niet’ als er maar één manier is.',
    'Kies ‘niet van toepassing’ als de pagina een stap of het resultaat van een proces is, zoals een bevestiging, of als er maar één pagina is.',
  ],
  wcag: { number: '2.4.5', fragment: 'multiple-ways', level: 'AA', since: '2.0', clause: '9.2.4.5', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Naar elke pagina leiden minstens 2 wegen, behalve naar een stap of het resultaat van een proces.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.5 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.5', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'blind'],
  why: 'Wie een menu moeilijk begrijpt, zoekt liever met een woord, en voor een ander is het net omgekeerd.',
  remedy: 'Voeg een zoekveld of een overzicht van alle pagina’s toe.',
  tags: ['digital', 'navigation', 'search'],
} satisfies Criterion
