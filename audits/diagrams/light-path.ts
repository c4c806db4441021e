import type { Diagram } from '../../src/domain/diagram'
import { figure, word } from './marks/draw'
import { beam, crown, ground, lampPost, luxMeter } from './marks/things'

export default {
  id: 'light-path',
  criteria: ['saf-light-level'],
  alt: {
    nl: 'Een pad in het donker. De luxmeter ligt na elkaar op drie plekken: onder een lamp, tussen de lampen en op de donkerste plek. Neem het gemiddelde.',
    en: 'A path in the dark. The light meter lies in three places in turn: under a lamp, between the lamps and at the darkest spot. Take the average.',
  },
  marks: [
    ...ground(166), ...lampPost(24, 166, 140), ...lampPost(216, 166, 140, -1), ...beam(48, 34, 30, 164), ...beam(192, 34, 30, 164), ...crown([294, 166], 20, 84), ...[48, 122, 250].flatMap((x) => luxMeter(x, 166)), word(48, 190, '1', 17), word(122, 190, '2', 17), word(250, 190, '3', 17),
    figure(120, 86),
  ],
  withoutArrow: 'light is read on a meter at three places, not measured between two of them',
} satisfies Diagram
