import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, limb, line, path, round } from './marks/draw'

export default {
  id: 'contrast',
  criteria: ['com-contrast'],
  alt: {
    nl: 'Een letter op een gekleurd vlak. De contrastmeter vergelijkt twee kleuren: die van de letter en die van de achtergrond.',
    en: 'A letter on a coloured ground. The contrast meter compares two colours: that of the letter and that of the background.',
  },
  marks: [
    box('solid', 16, 20, 140, 160, 8), path('body', limb(20, [46, 154], [86, 50], [126, 154])), path('body', limb(16, [64, 122], [108, 122])), line('measure', [118, 132], [214, 42]), line('measure', [142, 168], [214, 158]), disc('measure', [118, 132], 4), disc('measure', [142, 168], 4),
    path('body', round([240, 38], 26)), box('solid', 214, 134, 52, 48, 24), figure(240, 99),
  ],
  withoutArrow: 'two colours are compared, not measured between two places',
} satisfies Diagram
