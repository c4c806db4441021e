import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-info-tile',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Verende tegels op de geleidelijn',
  question: 'Ligt er een verende tegel bij elke bocht, halte en ingang?',
  howTo: 'Volg de geleidelijn met een stok of met je voeten. Voel of de grond veert waar de lijn van richting verandert, en aan een halte of een ingang. Meet hoe groot het vlak is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een vlak van 60 bij 60 cm bij een bocht, en van 90 bij 90 cm bij een halte of een ingang.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'deafblind'],
  why: 'Wie de lijn volgt zonder te zien, mist anders de afslag of de deur.',
  remedy: 'Vul de geleidelijn aan met verende tegels.',
  tags: ['tactile', 'sight', 'orientation'],
} satisfies Criterion
