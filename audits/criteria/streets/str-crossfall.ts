import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-crossfall',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Dwarshelling van het voetpad',
  question: 'Hoeveel helt het voetpad naar de straat?',
  howTo: 'Leg een digitale waterpas dwars op je looprichting. Lees de procenten af op de plek die het meest helt.',
  answer: {
    kind: 'measure', unit: '%', step: 0.1,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 5, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 % dwars op de looprichting.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'pram-young-children'],
  why: 'Op een schuin voetpad rolt een rolstoel of een rollator vanzelf naar de straat.',
  remedy: 'Herprofileer het voetpad zodat het vlakker ligt.',
  tags: ['core', 'footway', 'slope', 'wheelchair'],
} satisfies Criterion
