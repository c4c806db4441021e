import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-stair-open',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Gesloten en rechte treden',
  question: 'Zijn de treden gesloten en loopt de trap recht?',
  howTo: 'Kijk of er tussen elke twee treden een plaat zit. Is er een spiltrap, die rond een paal draait? Zoek dan of er ook een gewone trap is.',
  answer: { kind: 'yes-no' },
  requirement: 'Tussen de treden zitten gesloten stootborden, en een spiltrap is nooit de enige trap.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ N2', status: 'guideline' },
    { document: 'Artikels van het WTCB', clause: 'trappen, 2004', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'walking-aid', 'older-person'],
  why: 'Bij open treden blijft je voet haken, en op een spiltrap vind je geen vaste steun voor je voet.',
  remedy: 'Plaats stootborden tussen de treden.',
  tags: ['stairs', 'walking', 'sight'],
} satisfies Criterion
