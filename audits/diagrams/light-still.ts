import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, limb, line, path } from './marks/draw'
import { ground, potSide, wall, watch } from './marks/things'

export default {
  id: 'light-still',
  criteria: ['gen-light-call'],
  alt: {
    nl: 'Iemand zit stil op een toilet, met de lamp aan. Kijk op je horloge hoelang het licht blijft branden.',
    en: 'Somebody sits still on a toilet, with the light on. Look at your watch to see how long the light stays on.',
  },
  marks: [
    ...ground(184), ...wall(0, 0, 36, 184), ...wall(36, 0, 284, 14), box('thing', 94, 14, 44, 10, 3), ...[[98, 34, 84, 52], [116, 34, 116, 54], [134, 34, 148, 52]].map(([a, b, c, d]) => line('soft', [a!, b!], [c!, d!])), ...potSide(36, 184, 0.95),
    path('body', [limb(25, [84, 92], [82, 122]), limb(14, [84, 128], [126, 128], [128, 178]), limb(9, [128, 179], [142, 179])].join(' ')), path('body', limb(10, [84, 92], [98, 114], [116, 118])), disc('body', [86, 66], 11.5),
    ...watch([228, 66], 30, 0.17), figure(228, 132),
  ],
  withoutArrow: 'time is read on a watch, not measured between two places',
} satisfies Diagram
