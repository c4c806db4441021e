import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-joints-grates',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Spleten en roosters',
  question: 'Hoe breed is de breedste spleet of opening in een rooster?',
  howTo: 'Meet de breedste opening waar je over moet. Kijk ook naar de richting: de gleuven liggen dwars op je looprichting.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Openingen zijn hoogstens 2 cm, met de gleuven dwars op de looprichting.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'blind', 'pram-young-children', 'assistance-dog'],
  why: 'In een brede spleet raakt een voorwiel, een stok of de poot van een hond geklemd.',
  remedy: 'Vervang het rooster of vul de spleet op.',
  tags: ['core', 'footway', 'surface'],
} satisfies Criterion
