import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-side-space',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Ruimte naast de toiletpot',
  question: 'Hoeveel vrije ruimte is er naast de pot?',
  howTo: 'Meet van de zijkant van de pot tot de muur of het eerste ding dat in de weg staat. Meet beide kanten en noteer de ruimste. Zet de vuilbak niet eerst weg.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrij aan minstens één kant van de pot.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'Praktijkgids, ter vergelijking.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Ter vergelijking: een voorbeeld van 71 cm noemt Toevla slecht.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer'],
  why: 'Wie van de rolstoel naar het toilet schuift, moet ernaast kunnen staan.',
  remedy: 'Haal alles weg wat naast de pot staat, of verplaats de pot.',
  tags: ['core', 'toilet', 'wheelchair', 'width'],
} satisfies Criterion
