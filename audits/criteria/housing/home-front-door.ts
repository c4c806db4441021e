import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-front-door',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Breedte van de voordeur',
  question: 'Hoe breed is de voordeur op het smalste punt?',
  howTo: 'Open de deur 90 graden. Meet van het deurblad tot het kader aan de andere kant. Meet ook hoe hoog de opening is. Waar de verordening geldt, is een breedte van 85 cm het minimum.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrije breedte, en minstens 210 cm hoog.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 22', status: 'law', note: 'Enkel voor 85 cm, het minimum voor een toegangsdeur in grotere woongebouwen. Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Pagina over de inkom van een woongebouw van Meegroeiwonen (meegroeiwonen.info)', status: 'guideline', note: 'Voor 90 cm breed en 210 cm hoog.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'pram-young-children', 'large-body', 'companion-carer'],
  why: 'Door een smalle deur raak je niet binnen met een brede rolstoel, een kinderwagen of een bed.',
  remedy: 'Plaats een bredere deur.',
  tags: ['core', 'housing', 'entrance', 'door', 'width'],
} satisfies Criterion
