import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-warning-tiles',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Noppen voor de straat',
  question: 'Liggen er noppentegels voor de straat?',
  howTo: 'Kijk aan beide kanten van de oversteek. Meet hoe diep de strook is in je looprichting, en hoe lang ze is langs de rand. De noppen staan geschrankt, niet in rechte rijen.',
  answer: { kind: 'yes-no' },
  requirement: 'Een strook van 60 cm diep en minstens 180 cm lang, het best even breed als het zebrapad.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deafblind'],
  why: 'Wie niet of slecht ziet, voelt anders niet waar de straat begint.',
  remedy: 'Leg noppentegels over de hele breedte van de oversteek.',
  tags: ['core', 'crossing', 'tactile', 'sight'],
} satisfies Criterion
