import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, path, word } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { way } from './marks/things'

export default {
  id: 'ramp-width',
  criteria: ['bld-ramp-width'],
  alt: {
    nl: 'Een helling van bovenaf, tussen twee leuningen. De pijl gaat van de ene leuning tot de andere, op de smalste plek.',
    en: 'A ramp from above, between two handrails. The arrow goes from one handrail to the other, at the narrowest spot.',
  },
  marks: [
    box('solid', 20, 22, 280, 156), box('thing', 34, 44, 252, 112),
    path('thing', limb(7, [24, 40], [296, 40])), path('thing', limb(7, [24, 160], [296, 160])),
    ...wheelchairAbove([92, 100], 0.88, 'right'), ...way([218, 132], [270, 132]),
    word(244, 152, { nl: 'omhoog', en: 'up' }, 16, 'soft'),
    arrow([164, 44], [164, 156], [230, 92]),
  ],
} satisfies Diagram
