import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line, path, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'

export default {
  id: 'path-width',
  criteria: ['bld-path-width', 'str-main-path-park'],
  alt: {
    nl: 'Een pad van bovenaf, met gras aan beide kanten en een bank. De pijl gaat van de bank tot de rand van het pad, op de smalste plek.',
    en: 'A path from above, with grass on both sides and a bench. The arrow goes from the bench to the edge of the path, at the narrowest spot.',
  },
  marks: [
    path('solid', 'M 0 0 L 320 0 L 320 26 L 0 26'), line('thing', [0, 26], [320, 26]), path('solid', 'M 0 176 L 320 176 L 320 200 L 0 200'), line('thing', [0, 176], [320, 176]),
    word(44, 20, { nl: 'gras', en: 'grass' }), word(280, 194, { nl: 'gras', en: 'grass' }),
    box('thing', 122, 26, 92, 28, 3), line('thing', [122, 35], [214, 35]), line('thing', [122, 44], [214, 44]),
    ...wheelchairAbove([54, 114], 0.86, 'right'),
    arrow([168, 54], [168, 176], 'right'),
  ],
} satisfies Diagram
