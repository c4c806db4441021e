import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-toilet',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Aangepast toilet in de zaak',
  question: 'Is er een aangepast toilet in de zaak?',
  howTo: 'Vraag waar het is en ga ernaartoe. Je moet er zonder trap komen, dus best niet op een andere verdieping. Kijk het toilet zelf na met de lijst over toiletten.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 aangepast toilet per groep toiletten.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'stoma-incontinence', 'chronic-illness-fatigue'],
  why: 'Zonder toilet dat je kunt gebruiken, blijft je bezoek kort of kom je niet.',
  remedy: 'Maak een toilet toegankelijk, of wijs de weg naar het dichtste openbare toilet.',
  tags: ['core', 'shop', 'toilet', 'wheelchair'],
} satisfies Criterion
