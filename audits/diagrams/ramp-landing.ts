import type { Diagram } from '../../src/domain/diagram'
import { box, freeCircle, limb, path, word } from './marks/draw'
import { way } from './marks/things'

export default {
  id: 'ramp-landing',
  criteria: ['bld-ramp-landing'],
  alt: {
    nl: 'Een helling van bovenaf, met een vlak stuk boven en onder. De pijl gaat dwars door de grootste cirkel die vrij is op zo een vlak stuk.',
    en: 'A ramp from above, with a level part at the top and at the bottom. The arrow goes straight across the largest circle that is free on such a part.',
  },
  marks: [
    box('solid', 140, 56, 40, 88), ...way([146, 100], [174, 100]),
    path('thing', limb(4, [140, 54], [180, 54])), path('thing', limb(4, [140, 146], [180, 146])),
    word(160, 46, { nl: 'helling', en: 'ramp' }),
    ...freeCircle([70, 100], 68), ...freeCircle([250, 100], 68, 'none'),
  ],
} satisfies Diagram
