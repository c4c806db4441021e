import type { Diagram } from '../../src/domain/diagram'
import { arrow, disc, limb, path } from './marks/draw'
import { lead, wall } from './marks/things'

export default {
  id: 'handrail-grip',
  criteria: ['bld-handrail-grip'],
  alt: {
    nl: 'Een leuning in doorsnede, met een hand errond en de muur ernaast. De pijl gaat van de ene kant van de leuning tot de andere.',
    en: 'A handrail in cross-section, with a hand around it and the wall beside it. The arrow goes from one side of the handrail to the other.',
  },
  marks: [
    ...wall(294, 0, 26, 200),
    path('thing', limb(10, [214, 130], [214, 160], [294, 160])),
    path('body', limb(24, [172, 142], [160, 122], [155, 96], [161, 66], [179, 44], [206, 34], [234, 38], [256, 54])), path('body', limb(20, [174, 152], [194, 154])), path('body', limb(36, [170, 150], [168, 178])),
    disc('thing', [214, 92], 42),
    ...lead([214, 50], [116, 50]), ...lead([214, 134], [116, 134]),
    arrow([132, 134], [132, 50], 'left'),
  ],
} satisfies Diagram
