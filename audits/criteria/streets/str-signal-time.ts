import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-signal-time',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Tijd om over te steken',
  question: 'Hoe snel moet je stappen om bij groen over te raken?',
  howTo: 'Meet de lengte van de oversteek in meter. Meet met een chronometer hoeveel seconden het groen blijft. Deel de meters door de seconden.',
  answer: {
    kind: 'measure', unit: 'm/s', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 0.8 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Oversteken lukt aan hoogstens 0,8 meter per seconde.',
  sources: [
    { document: 'Verkeerspraktijk, bron nog te zoeken', status: 'to-verify', note: 'De gewone ontwerpnorm is wellicht 1,0 tot 1,2 m/s. Ook dat is nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['older-person', 'walking-aid', 'wheelchair-manual', 'chronic-illness-fatigue', 'pram-young-children'],
  why: 'Wie traag stapt, staat halverwege wanneer het licht rood wordt.',
  remedy: 'Verleng de groentijd voor voetgangers.',
  tags: ['core', 'crossing', 'signal', 'walking'],
} satisfies Criterion
