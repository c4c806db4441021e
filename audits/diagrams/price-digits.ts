import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path, type Marks } from './marks/draw'
import { lead } from './marks/things'

const digits: Marks = [path('body', limb(10, [68, 134], [68, 66], [34, 114], [82, 114])), path('body', limb(9, [97, 133], [93, 146])), path('body', limb(10, [110, 70], [148, 70], [122, 134])), path('body', limb(10, [160, 82], [174, 68], [174, 134]))]

export default {
  id: 'price-digits',
  criteria: ['shp-price'],
  alt: {
    nl: 'Een prijskaartje op een rek. De pijl gaat van de onderkant tot de bovenkant van een cijfer.',
    en: 'A price tag on a shelf. The arrow goes from the bottom to the top of a digit.',
  },
  marks: [
    box('thing', 0, 10, 320, 16), box('thing', 12, 42, 180, 122, 6), ...digits, ...lead([179, 63], [218, 63]), ...lead([179, 139], [218, 139]),
    arrow([208, 139], [208, 63], 'right'),
  ],
} satisfies Diagram
