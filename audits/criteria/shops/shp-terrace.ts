import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-terrace',
  revision: 1,
  theme: 'shops',
  stage: 'arrive',
  title: 'Bereikbaar terras van de zaak',
  question: 'Kun je met een rolstoel op het terras komen?',
  howTo: 'Zoek hoe je van het voetpad op het terras komt. Ligt er een houten vloer? Kijk dan of er een hellend vlak is. Kijk ook of je op het voetpad nog voorbij het terras kunt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je komt op het terras langs een hellend vlak, en het voetpad ernaast blijft vrij.',
  sources: [
    { document: 'Bericht over het Gentse terrasreglement van 2022 (hln.be)', status: 'guideline', note: 'De tekst van het reglement zagen we niet.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'blind', 'pram-young-children'],
  why: 'Zonder hellend vlak zit je naast het terras, en een vol voetpad dwingt je de straat op.',
  remedy: 'Leg een hellend vlak aan en zet tafels weg die op de doorgang staan.',
  tags: ['core', 'terrace', 'footway', 'wheelchair'],
} satisfies Criterion
