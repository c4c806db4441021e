import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-stair-warning',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Waarschuwing aan de trap',
  question: 'Voel en zie je waar de trap begint?',
  howTo: 'Zoek bovenaan de trap een strook met noppen. Meet hoe diep ze is en hoe ver van de rand. Kijk of de eerste en de laatste trede een andere kleur hebben.',
  answer: { kind: 'yes-no' },
  requirement: 'Bovenaan ligt een strook noppen van 60 cm diep op ongeveer 50 cm van de rand, en de eerste en laatste trede zijn gemarkeerd.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', clause: 'Hellend vlak', status: 'guideline', note: 'Enkel voor de afstand van 50 cm, die daar bij een helling staat en niet bij een trap.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deafblind', 'older-person'],
  why: 'Wie niet of slecht ziet, merkt de trap anders te laat en valt naar beneden.',
  remedy: 'Leg noppen bovenaan en kleef een strip met contrast op de eerste en de laatste trede.',
  tags: ['core', 'stairs', 'sight', 'tactile'],
} satisfies Criterion
