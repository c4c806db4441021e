import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-line-narrowing',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Lange versmalling van het voetpad',
  question: 'Hoe breed is een lang smal stuk van het voetpad?',
  howTo: 'Zoek een smal stuk dat langer is dan 120 cm, bijvoorbeeld langs een gevel of een bloembak. Meet de smalste plek en de lengte. Kijk of je voor en na het stuk kunt draaien.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 120 cm vrij over hoogstens 10 m, met voor en na het stuk een draaiplek van 150 bij 150 cm.',
  sources: [
    { document: 'Breedtes van Inter bij het VK Tegelwippen (vk-tegelwippen.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Halverwege een lang smal stuk kun je met een rolstoel niemand kruisen en ook niet keren.',
  remedy: 'Verbreed het stuk, of maak een draaiplek aan beide kanten.',
  tags: ['footway', 'wheelchair', 'width'],
} satisfies Criterion
