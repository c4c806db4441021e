import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-price',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Prijs bij het product',
  question: 'Hoe hoog zijn de cijfers van de prijs bij het product?',
  howTo: 'Meet de cijfers op een paar prijskaartjes en noteer de kleinste hoogte. Kijk ook of je de prijs op 50 cm kunt lezen, ook op het laagste rek.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.1,
    limits: { thresholds: { kind: 'at-least', good: 1 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Cijfers van ongeveer 1 cm hoog of meer, leesbaar op 50 cm.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline', note: 'Afgeleid: de pagina geeft 2 tot 3 cm per meter leesafstand.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person', 'low-literacy', 'short-stature'],
  why: 'Wie slecht ziet of ver van het rek zit, weet anders pas aan de kassa wat iets kost.',
  remedy: 'Maak de prijskaartjes groter en hang ze op een hoogte waar iedereen ze leest.',
  tags: ['shop', 'price', 'reading', 'sight'],
} satisfies Criterion
