import type { Diagram } from '../../src/domain/diagram'
import { also, limb, line, path } from './marks/draw'
import { relief } from './marks/things'

export default {
  id: 'rail-heights',
  criteria: ['bld-handrail'],
  alt: {
    nl: 'Een trap van opzij met twee leuningen boven elkaar. De pijl gaat van de rand van een trede recht omhoog tot de bovenkant van de hoogste leuning.',
    en: 'Stairs from the side with two handrails above each other. The arrow goes from the edge of a step straight up to the top of the higher handrail.',
  },
  marks: [
    ...relief([0, 184], [60, 184], [60, 160], [112, 160], [112, 136], [164, 136], [164, 112], [216, 112], [216, 88], [320, 88]), path('thing', limb(7, [24, 106], [60, 106], [216, 34], [300, 34])), path('thing', limb(5, [34, 134], [60, 134], [216, 62], [300, 62])),
    line('thing', [290, 37], [290, 88]), line('thing', [40, 109], [40, 184]),
    also([164, 112], [164, 54], [112, 40], 'hoogte', 'height'),
  ],
} satisfies Diagram
