import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-reach',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Drempel naar het perron',
  question: 'Hoe hoog is de drempel op de weg naar het perron?',
  howTo: 'Loop van het voetpad en van de oversteek naar het perron. Meet de hoogste drempel op de beste weg. Een helling onderweg is best even zacht als op het gewone voetpad.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm.',
  sources: [
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', clause: 'principe 4', status: 'guideline' },
    { document: 'De Lijn, toegankelijke haltes (delijn.be)', status: 'guideline' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'Met een drempel onderweg is het perron voor wie rolt een eiland.',
  remedy: 'Maak een hellend vlak naar het perron.',
  tags: ['core', 'stop', 'threshold', 'wheelchair'],
} satisfies Criterion
