import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-transport-stop',
  revision: 1,
  theme: 'events',
  stage: 'arrive',
  title: 'Halte bij het evenement',
  question: 'Is er een toegankelijke halte dichtbij, die open is tijdens het evenement?',
  howTo: 'Kijk welke halte het dichtst ligt en of bus of tram er nu stopt. Rijdt het vervoer om? Zoek waar dat gemeld is, online en aan de halte. Voor de halte zelf zijn er vragen in de lijst over straten.',
  answer: { kind: 'yes-no' },
  requirement: 'De dichtste halte is toegankelijk en open, en een omleiding is vooraf gemeld.',
  sources: [
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'blind', 'older-person', 'poverty-digital-exclusion'],
  why: 'Wie geen auto heeft, raakt er niet als de halte dicht is of niet toegankelijk.',
  remedy: 'Vraag een tijdelijke halte die toegankelijk is en meld de omleiding vooraf.',
  tags: ['core', 'event', 'stop'],
} satisfies Criterion
