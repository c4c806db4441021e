import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, line, path } from './marks/draw'
import { personAbove } from './marks/people'
import { bikeAbove } from './marks/things'

export default {
  id: 'guide-line-free',
  criteria: ['str-guide-line-free'],
  alt: {
    nl: 'Een geleidelijn met ribbels, van bovenaf, met een fiets ernaast. De pijl gaat van het dichtste ding tot de rand van de lijn.',
    en: 'A guide line with ribs, from above, with a bicycle beside it. The arrow goes from the nearest thing to the edge of the line.',
  },
  marks: [
    ...bikeAbove([180, 34], 0.84), box('thing', 1, 118, 318, 56), ...[125, 134, 143, 152, 161, 169].map((y) => line('thing', [1, y], [319, y])),
    ...personAbove([48, 146], 1.2, 'right'), path('body', limb(4, [70, 160], [142, 148])),
    arrow([216, 60], [216, 118], [106, 84]),
  ],
} satisfies Diagram
