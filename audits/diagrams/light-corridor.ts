import type { Diagram } from '../../src/domain/diagram'
import { box, figure } from './marks/draw'
import { beam, ground, luxMeter, wall } from './marks/things'

export default {
  id: 'light-corridor',
  criteria: ['bld-light-level'],
  alt: {
    nl: 'Een gang met twee lampen. De luxmeter ligt op de vloer, op de donkerste plek tussen de lampen.',
    en: 'A corridor with two lamps. The light meter lies on the floor, at the darkest spot between the lamps.',
  },
  marks: [
    ...ground(178), ...wall(0, 0, 320, 14), ...[66, 254].flatMap((x) => [box('thing', x - 20, 14, 40, 9, 2), ...beam(x, 25, 42, 176)]), ...luxMeter(160, 178),
    figure(160, 118),
  ],
  withoutArrow: 'light is read on a meter, not measured between two places',
} satisfies Diagram
