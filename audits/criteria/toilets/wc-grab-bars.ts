import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-grab-bars',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Steunen naast de toiletpot',
  question: 'Zijn er aan beide kanten van de pot stevige steunen?',
  howTo: 'Kijk of er aan de muur een vaste steun is, en aan de open kant een steun die je opklapt. Trek er stevig aan. We denken aan ongeveer 80 cm hoog, maar die hoogte moeten we nog nakijken.',
  answer: { kind: 'yes-no' },
  requirement: 'Een vaste steun aan de gesloten kant en een opklapbare steun aan de vrije kant.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline' },
    { document: 'Hoogte van steunen naast een toilet, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor ongeveer 80 cm: die hoogte is nog niet nagekeken.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person'],
  why: 'Zonder houvast kun je vallen als je gaat zitten of opstaat.',
  remedy: 'Bevestig een vaste en een opklapbare steun aan een stevige muur.',
  tags: ['core', 'toilet', 'wheelchair', 'safety'],
} satisfies Criterion
