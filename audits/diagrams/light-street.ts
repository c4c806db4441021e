import type { Diagram } from '../../src/domain/diagram'
import { figure, path } from './marks/draw'
import { beam, ground, lampPost, luxMeter } from './marks/things'

export default {
  id: 'light-street',
  criteria: ['str-lighting'],
  alt: {
    nl: 'Een straat in het donker met twee lampen. De luxmeter ligt op de grond, op de donkerste plek tussen de lampen.',
    en: 'A street in the dark with two lamps. The light meter lies on the ground, at the darkest spot between the lamps.',
  },
  marks: [
    ...ground(178), ...lampPost(34, 178, 150), ...lampPost(286, 178, 150, -1), ...beam(58, 36, 36, 176), ...beam(262, 36, 36, 176), ...luxMeter(160, 178), path('soft', 'M 170 22 A 13 13 0 1 0 178 46 A 15 15 0 0 1 170 22 Z'),
    figure(160, 112),
  ],
  withoutArrow: 'light is read on a meter, not measured between two places',
} satisfies Diagram
