import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-path-crossfall',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Dwarshelling van het pad',
  question: 'Hoe sterk helt het pad naar de deur zijdelings?',
  howTo: 'Leg een digitale waterpas dwars op het pad, op de plek die het meest helt. Meet op een paar plaatsen en noteer het hoogste getal.',
  answer: {
    kind: 'measure', unit: '%', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 5, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Het pad helt zijdelings enkel om water af te voeren, en hoogstens 2 %.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 16', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De 2 % staat in de officiële uitleg bij het artikel. In de tekst die we zagen, staat dat cijfer niet.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person'],
  why: 'Op een pad dat scheef ligt, rolt een rolstoel naar de kant en raak je met een rollator uit evenwicht.',
  remedy: 'Leg het pad opnieuw zodat het zijdelings bijna vlak is.',
  tags: ['path', 'slope', 'wheelchair', 'walking'],
} satisfies Criterion
