import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-slip',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Stroeve grond bij regen',
  question: 'Blijft de grond stroef als het nat is?',
  howTo: 'Kijk na een regenbui, of giet wat water uit. Wrijf met je schoenzool over de grond. Let op bladeren, mos en metalen deksels. Twijfel je? Vraag een slingerproef aan een labo.',
  answer: { kind: 'yes-no' },
  requirement: 'De grond is stroef, ook als hij nat is.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', clause: 'Oppervlak', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['walking-aid', 'older-person', 'blind', 'pram-young-children'],
  why: 'Op natte, gladde grond glijden een stok, een kruk en een schoen weg, en val je.',
  remedy: 'Behandel gladde stenen, en verwijder bladeren en mos.',
  tags: ['footway', 'surface', 'walking'],
} satisfies Criterion
