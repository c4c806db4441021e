import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-webshop',
  revision: 1,
  theme: 'shops',
  stage: 'before',
  title: 'Toegankelijke webshop of reservatie',
  question: 'Kan iedereen online kopen of reserveren?',
  howTo: 'Probeer te kopen of te reserveren met enkel het toetsenbord. Vraag ook iemand met een schermlezer om het te proberen. Is er geen webshop of reservatie? Kies dan niet van toepassing. Een onderneming met minder dan 10 werknemers en hoogstens 2 miljoen euro omzet of balans is vrijgesteld als ze diensten levert.',
  answer: { kind: 'yes-no' },
  requirement: 'De webshop of de reservatie werkt voor iedereen: voor e-commerce is dat een plicht sinds 28 juni 2025.',
  sources: [
    { document: 'Europese richtlijn (EU) 2019/882 over toegankelijke producten en diensten', clause: 'art. 3(23) en 4(5)', status: 'law', note: 'Voor de datum en voor e-commerce. Wat toegankelijk precies wil zeggen, vragen de lijsten over websites.' },
    { document: 'Openbare nota’s over de Europese richtlijn (EU) 2019/882', status: 'guideline', note: 'Enkel voor de cijfers van een kleine onderneming.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision', 'limited-hand-function', 'deaf'],
  why: 'Lukt het niet met een schermlezer of zonder muis, dan kun je niets bestellen en geen tafel vragen.',
  remedy: 'Laat de webshop nakijken door mensen met een schermlezer, en los op wat niet werkt.',
  tags: ['shop', 'website', 'reading'],
} satisfies Criterion
