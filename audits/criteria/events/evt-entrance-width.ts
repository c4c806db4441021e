import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-entrance-width',
  revision: 1,
  theme: 'events',
  stage: 'enter',
  title: 'Breedte van de ingang met controle',
  question: 'Hoe breed is de ingang op de smalste plek?',
  howTo: 'Meet tussen de hekken, ook bij de controle van tas of ticket. Gaan mensen er in één richting door, dan is 120 cm best. Gaan ze er in twee richtingen door, dan is 180 cm best.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'one-way-wide', label: 'Eén richting, minstens 90 cm breed.', level: 'good' },
      { id: 'two-way-wide', label: 'Twee richtingen, minstens 150 cm breed.', level: 'good' },
      { id: 'one-way-narrow', label: 'Eén richting, smaller dan 90 cm.' },
      { id: 'two-way-narrow', label: 'Twee richtingen, smaller dan 150 cm.' },
    ],
  },
  requirement: 'Minstens 90 cm bij één richting en minstens 150 cm bij twee richtingen.',
  sources: [
    { document: 'Maten voor toegankelijke evenementen van de gemeente Wevelgem (wevelgem.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'assistance-dog'],
  why: 'Door een draaihek of een smalle gang raak je niet met een rolstoel, een buggy of een hond.',
  remedy: 'Open een brede poort naast de controle.',
  tags: ['core', 'event', 'entrance', 'width'],
} satisfies Criterion
