import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-path-narrowing',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Smal stuk op het pad',
  question: 'Is elk smal stuk van het pad nog breed genoeg?',
  howTo: 'Zoek plaatsen waar het pad smaller is dan 150 cm, bijvoorbeeld naast een paal of een bak. Meet daar de vrije breedte. Meet ook hoe lang het smalle stuk is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een smal stuk tot 120 cm lang is minstens 90 cm breed, en een langer stuk is minstens 120 cm breed, met een draaiplek van 150 cm bij het begin, het einde en elke 10 m.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 14', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'In een te smal stuk rijd je je vast met een rolstoel of een kinderwagen, en moet je achteruit terug.',
  remedy: 'Verplaats de paal of de bak, of verbreed het pad.',
  tags: ['path', 'obstacles', 'wheelchair', 'width'],
} satisfies Criterion
