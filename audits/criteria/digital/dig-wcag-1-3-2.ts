import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-3-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Leesvolgorde klopt',
  question: 'Blijft de inhoud begrijpelijk in de volgorde van de code?',
  howTo: 'Bekijk de pagina zonder opmaak. Dat kan in Firefox zonder iets te installeren.',
  testSteps: [
    'Open de pagina in Firefox en druk op de Alt-toets, zodat het menu bovenaan verschijnt.',
    'Kies in het menu Beeld eerst Paginastijl en dan Geen stijl.',
    'Lees van boven naar onder, vergelijk met de gewone pagina, en ga na of je de volgorde nog begrijpt.',
    'Let op kolommen, kaartjes, stappen, prijzen bij een product en uitleg bij een veld.',
    'Luister bij twijfel met een schermlezer van begin tot einde.',
    'Kies ‘voldoet niet’ als de betekenis verandert of verloren gaat; een andere volgorde die even duidelijk is, mag.',
    'Kies ‘niet van toepassing’ als de volgorde op de pagina niets uitmaakt.',
  ],
  wcag: { number: '1.3.2', fragment: 'meaningful-sequence', level: 'A', since: '2.0', clause: '9.1.3.2', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Waar de volgorde telt voor de betekenis, staat de inhoud in de code in een volgorde die klopt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.3.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.3.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Een schermlezer leest de code van boven naar onder, ook als het scherm iets anders toont.',
  remedy: 'Zet de inhoud in de code in de volgorde waarin je ze leest, en regel de plaats met opmaak.',
  tags: ['digital', 'structure', 'reading', 'screen-reader'],
} satisfies Criterion
