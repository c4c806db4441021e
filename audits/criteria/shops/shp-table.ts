import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-table',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Tafel in de zaak voor een rolstoel',
  question: 'Is er in de zaak een tafel waar een rolstoel onder past?',
  howTo: 'Meet de vrije opening onder het blad: de hoogte, de breedte en de diepte. Let op een poot in het midden.',
  answer: { kind: 'yes-no' },
  requirement: 'Onder minstens één tafel is de opening minstens 70 cm hoog, 90 cm breed en 60 cm diep.',
  sources: [
    { document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)', clause: 'Inrichting', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'Past je rolstoel niet onder de tafel, dan eet je ver van je bord en van je gezelschap.',
  remedy: 'Kies een andere tafel, zonder poot of balk voor je benen.',
  tags: ['core', 'food', 'furniture', 'wheelchair'],
} satisfies Criterion
