import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-obstacle-detectable',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Obstakels die een stok voelt',
  question: 'Hoe hoog boven de grond zit de onderrand van het obstakel?',
  howTo: 'Zoek borden op twee palen, kasten aan een muur en kabels. Meet van de grond tot de onderrand en noteer de hoogste. Loopt alles door tot op de grond, of is er een plint? Vul dan 0 in. Wat boven je hoofd hangt, hoort bij de vrije hoogte.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 30 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'De onderrand zit hoogstens 30 cm boven de grond, of er is een plint op de grond.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die niemand van ons opende. De 30 cm is nog na te kijken.' },
  ],
  status: 'to-verify',
  groups: ['blind', 'deafblind'],
  why: 'Een stok gaat onder een hoog bord door, en dan bots je er met je lichaam tegen.',
  remedy: 'Laat de rand doorlopen tot op de grond, of zet er een plint onder.',
  tags: ['footway', 'obstacles', 'tactile', 'sight'],
} satisfies Criterion
