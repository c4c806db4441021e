import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, limb, line, path, word } from './marks/draw'
import { personAbove } from './marks/people'
import { way } from './marks/things'

export default {
  id: 'stair-width',
  criteria: ['bld-stair-width'],
  alt: {
    nl: 'Een trap van bovenaf, met aan elke kant een leuning. De pijl gaat van de ene leuning tot de andere.',
    en: 'Stairs from above, with a handrail on each side. The arrow goes from one handrail to the other.',
  },
  marks: [
    box('thing', 20, 26, 280, 148), ...[50, 80, 110, 140].map((x) => line('thing', [x, 26], [x, 174])),
    path('thing', limb(8, [14, 40], [300, 40])), path('thing', limb(8, [14, 160], [300, 160])),
    ...way([32, 138], [132, 138]), ...personAbove([64, 88], 0.9, 'right'),
    word(230, 146, { nl: 'bordes', en: 'landing' }, 16, 'soft'),
    arrow([125, 44], [125, 156], [220, 92]),
  ],
} satisfies Diagram
