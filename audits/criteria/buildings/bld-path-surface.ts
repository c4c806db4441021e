import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-path-surface',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Ondergrond van het pad',
  question: 'Is de ondergrond van het pad vlak, hard en niet glad?',
  howTo: 'Kijk naar losse tegels, kieren en roosters. Rijd er ook over met een rolstoel of een rollator. De gleuven van een rooster liggen dwars op je looprichting.',
  answer: { kind: 'yes-no' },
  requirement: 'Oneffenheden zijn hoogstens 0,5 cm, openingen in roosters hoogstens 2 cm, en de grond is hard en niet glad.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', status: 'guideline' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'blind', 'older-person', 'pram-young-children'],
  why: 'In losse of ruwe grond blijft een wiel of een stok steken, en dan kun je vallen.',
  remedy: 'Herleg de losse stukken of kies een vlakke en harde ondergrond.',
  tags: ['core', 'path', 'surface'],
} satisfies Criterion
