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
    ...wall(284, 0, 36, 200),
    path('thing', limb(10, [204, 130], [204, 160], [284, 160])),
    path('body', limb(24, [160, 142], [149, 122], [144, 96], [150, 66], [168, 44], [196, 34], [224, 38], [246, 54])), path('body', limb(20, [164, 152], [184, 154])), path('body', limb(36, [160, 150], [158, 180])),
    disc('thing', [204, 92], 42),
    ...lead([204, 50], [110, 50]), ...lead([204, 134], [110, 134]),
    arrow([126, 134], [126, 50], 'left'),
  ],
} satisfies Diagram
