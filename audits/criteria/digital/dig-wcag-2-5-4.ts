import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Schudden of kantelen heeft alternatief',
  question: 'Kan alles wat met schudden of kantelen werkt ook met een gewone knop?',
  howTo: 'Neem een telefoon of tablet. Een stappenteller of de plaats via gps telt niet mee.',
  testSteps: [
    'Vraag aan de maker of er iets werkt door te bewegen, en probeer zelf te schudden, te kantelen en voor de camera te zwaaien.',
    'Zoek bij elke beweging die iets doet een knop op het scherm die hetzelfde doet.',
    'Zoek in de instellingen hoe je het reageren op beweging uitzet, of zet het uit op de telefoon zelf.',
    'Kies ‘voldoet niet’ als er geen knop is, of als je de beweging niet kunt uitzetten.',
    'Kies ‘niet van toepassing’ als niets op beweging reageert, of als de beweging zelf het doel is, zoals bij stappen tellen.',
  ],
  wcag: { number: '2.5.4', fragment: 'motion-actuation', level: 'A', since: '2.1', clause: '9.2.5.4', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat werkt door te bewegen, werkt ook met een onderdeel op het scherm, en de beweging kan uit.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.4 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.5.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'wheelchair-electric'],
  why: 'Wie de telefoon op een rolstoel heeft vastgemaakt, kan hem niet schudden, en wie beeft, doet het ongewild.',
  remedy: 'Voeg een knop toe en een instelling om het reageren op beweging uit te zetten.',
  tags: ['digital', 'motion', 'phone', 'hands'],
} satisfies Criterion
