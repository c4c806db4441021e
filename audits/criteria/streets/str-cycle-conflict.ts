import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-cycle-conflict',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Grens tussen fietspad en voetpad',
  question: 'Is het fietspad voelbaar en zichtbaar gescheiden van het voetpad?',
  howTo: 'Ga met een stok of met je voet over de grens tussen beide. Voel of er een hoogteverschil, een rand of een ander materiaal is. Kijk of de kleur verschilt, ook in het donker.',
  answer: { kind: 'yes-no' },
  requirement: 'Je ziet en voelt over de hele lengte waar het fietspad begint.',
  sources: [
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', clause: 'principe 6', status: 'guideline', note: 'Geschreven voor haltes. We nemen het over voor de straat.' },
  ],
  status: 'guideline',
  groups: ['blind', 'deaf', 'hard-of-hearing', 'older-person', 'child'],
  why: 'Wie een fiets niet ziet of niet hoort, komt anders zonder het te weten op het fietspad.',
  remedy: 'Maak een verschil in hoogte, materiaal of kleur dat je ziet en voelt.',
  tags: ['footway', 'cycling', 'tactile', 'safety'],
} satisfies Criterion
