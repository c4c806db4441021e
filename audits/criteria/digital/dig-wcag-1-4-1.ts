import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Niet enkel kleur',
  question: 'Is alles wat een kleur zegt ook zonder die kleur te zien?',
  howTo: 'Bekijk de pagina in grijstinten. Zet daarvoor in Windows de kleurfilters aan, of op een telefoon de grijswaarden bij Toegankelijkheid. Een afdruk in zwart-wit mag ook.',
  testSteps: [
    'Zet het scherm in grijstinten.',
    'Zoek links midden in een tekst en kijk of je nog ziet welke woorden je kunt aanklikken.',
    'Verstuur een leeg formulier en kijk of je nog ziet welke velden fout of verplicht zijn.',
    'Bekijk grafieken, kaarten en kalenders, en kijk of je nog het verschil ziet tussen de delen.',
    'Meet bij een link zonder streep het contrast met de tekst ernaast. Aanvaard 3:1 of meer, als er ook iets bijkomt zodra je de link aanwijst of met Tab bereikt.',
    'Kies ‘voldoet niet’ als je iets niet meer weet zonder de kleur.',
    'Kies ‘niet van toepassing’ als kleur op de pagina nergens iets betekent.',
  ],
  wcag: { number: '1.4.1', fragment: 'use-of-color', level: 'A', since: '2.0', clause: '9.1.4.1', machine: 'partial', rules: ['link-in-text-block'] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat een kleur zegt, staat er ook in tekst, vorm of streep, of in een verschil in licht van minstens 3:1.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision'],
  why: 'Wie kleuren niet goed ziet, mist anders een link, een fout of een deel van een grafiek.',
  remedy: 'Voeg een woord, icoon, patroon of onderstreping toe naast de kleur.',
  tags: ['core', 'digital', 'colour', 'sight'],
} satisfies Criterion
