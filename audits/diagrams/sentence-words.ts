import type { Diagram } from '../../src/domain/diagram'
import { box, disc, figure, limb, path, word } from './marks/draw'

const words: readonly (readonly [x: number, y: number, width: number])[] = [[28, 36, 38], [82, 36, 24], [122, 36, 56], [194, 36, 32], [242, 36, 50], [28, 88, 50], [94, 88, 28], [138, 88, 44], [198, 88, 36]]

export default {
  id: 'sentence-words',
  criteria: ['com-sentence-length'],
  alt: {
    nl: 'Een zin waarvan elk woord een nummer krijgt. Tel zo alle woorden van tien zinnen, en deel door 10.',
    en: 'A sentence of which each word gets a number. Count all the words of ten sentences in this way, and divide by 10.',
  },
  marks: [
    box('thing', 12, 12, 296, 118, 6), ...words.flatMap(([x, y, w], i) => [path('solid', limb(10, [x + 5, y], [x + w - 5, y])), word(x + w / 2, y + 27, String(i + 1), 17, 'measure')]), disc('solid', [242, 92], 2.5),
    figure(160, 166),
  ],
  withoutArrow: 'words are counted, not measured between two places',
} satisfies Diagram
