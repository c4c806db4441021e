import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, limb, line, path, shape } from './marks/draw'
import { tick } from './marks/things'

const place = (i: number): readonly [number, number] => [42 + (i % 3) * 66, 58 + Math.floor(i / 3) * 88]

export default {
  id: 'play-share',
  criteria: ['str-play-variety'],
  alt: {
    nl: 'Zes speeltoestellen. Een vinkje staat bij wat een kind met een beperking kan gebruiken. Deel dat aantal door alle toestellen.',
    en: 'Six pieces of play equipment. A tick marks what a child with a disability can use. Divide that number by all of them.',
  },
  marks: [
    ...[0, 1, 2, 3, 4, 5].map((i) => box('thing', place(i)[0] - 30, place(i)[1] - 44, 60, 64, 6)),
    line('thing', [20, 72], [26, 26], [32, 72]), line('thing', [52, 72], [58, 26], [64, 72]), line('thing', [26, 26], [58, 26]), line('thing', [36, 26], [36, 58], [48, 58], [48, 26]),
    line('thing', [88, 28], [88, 72]), line('thing', [98, 28], [98, 72]), path('thing', limb(5, [98, 30], [118, 66], [130, 66])), line('thing', [88, 44], [98, 44]), line('thing', [88, 58], [98, 58]),
    line('thing', [150, 72], [174, 28], [198, 72]), path('thing', limb(9, [162, 60], [186, 60])), line('thing', [174, 28], [164, 56]), line('thing', [174, 28], [184, 56]),
    line('thing', [42, 160], [36, 154], [48, 148], [36, 142], [42, 136]), path('thing', limb(14, [30, 128], [54, 128])), disc('thing', [60, 118], 5),
    path('solid', 'M 86 156 L 90 136 L 126 136 L 130 156 Z'), path('thing', limb(6, [86, 136], [130, 136])), line('thing', [98, 160], [98, 152]), line('thing', [118, 160], [118, 152]),
    box('thing', 152, 114, 44, 44, 2), disc('solid', [164, 128], 6), shape('solid', [180, 122], [190, 122], [185, 134]), line('thing', [158, 148], [168, 142], [178, 150], [190, 144]),
    ...tick([174, 92], 18), ...tick([108, 180], 18), ...tick([174, 180], 18),
    figure(262, 100),
  ],
  withoutArrow: 'things are counted, not measured between two places',
} satisfies Diagram
