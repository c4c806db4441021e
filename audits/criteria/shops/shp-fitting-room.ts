import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-fitting-room',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Ruim pashokje in de winkel',
  question: 'Is er in de winkel een ruim pashokje?',
  howTo: 'Tel alle pashokjes en daarna de ruime. Meet in een ruim hokje de grootste vrije cirkel. Kijk ook of er een zitje is, haken die je zittend bereikt en een deur of gordijn dat goed sluit.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 4 % van de pashokjes, en altijd minstens 1, heeft een vrije cirkel van 150 cm.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/1', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'companion-carer', 'large-body', 'trans-nonbinary'],
  why: 'In een klein hokje kun je niet passen met een rolstoel, met hulp of met een groter lichaam.',
  remedy: 'Maak van twee kleine pashokjes één ruim hokje met een zitje en haken.',
  tags: ['shop', 'fitting-room', 'turning', 'wheelchair', 'privacy'],
} satisfies Criterion
