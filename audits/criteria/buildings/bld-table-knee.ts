import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-table-knee',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Tafel met plaats voor een rolstoel',
  question: 'Is er een tafel waar een rolstoel onder kan?',
  howTo: 'Meet de vrije opening onder het blad: de hoogte, de breedte en de diepte. Let op balken en poten.',
  answer: { kind: 'yes-no' },
  requirement: 'Onder minstens één tafel is de opening minstens 70 cm hoog, 90 cm breed en 60 cm diep.',
  sources: [
    { document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)', clause: 'Inrichting', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'Raakt je rolstoel niet onder de tafel, dan zit je te ver van de anderen en van je papieren.',
  remedy: 'Zet er een hogere tafel bij, zonder balk of poot in de weg.',
  tags: ['furniture', 'wheelchair', 'equality'],
} satisfies Criterion
