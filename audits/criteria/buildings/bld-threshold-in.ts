import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-threshold-in',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Drempels binnen',
  question: 'Kom je binnen overal zonder drempel?',
  howTo: 'Volg alle wegen binnen en kijk aan elke deur. Leg een lat op de vloer: elke dorpel telt, ook een lage.',
  answer: { kind: 'yes-no' },
  requirement: 'Binnen is er nergens een drempel.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 18', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'blind', 'pram-young-children'],
  why: 'Over een dorpel struikel je, en de voorwielen van een rolstoel of een rollator blijven ertegen staan.',
  remedy: 'Haal de dorpel weg en maak de vloer vlak.',
  tags: ['door', 'threshold', 'wheelchair'],
} satisfies Criterion
