import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-level-change-type',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Oplossing voor een hoogteverschil',
  question: 'Is elk hoogteverschil op de juiste manier opgelost?',
  howTo: 'Meet elk hoogteverschil aan de deur en binnen. Hoogstens 2 cm mag buiten, en waar je van buiten naar binnen gaat. Tot 18 cm is er minstens een helling. Is het hoger, dan zijn er twee oplossingen samen.',
  answer: { kind: 'yes-no' },
  requirement: 'Tot 18 cm is er een helling, en daarboven zijn er twee oplossingen samen: trap en helling, trap en lift, of helling en lift.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 18', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person'],
  why: 'Niet iedereen raakt een trap op, en niet iedereen raakt een helling op.',
  remedy: 'Bied naast de trap ook een helling of een lift aan.',
  tags: ['entrance', 'stairs', 'slope', 'lift'],
} satisfies Criterion
