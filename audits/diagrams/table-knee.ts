import type { Diagram } from '../../src/domain/diagram'
import { also, box } from './marks/draw'
import { wheelchair } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'table-knee',
  criteria: ['bld-table-knee', 'shp-table', 'srv-counter-low'],
  alt: {
    nl: 'Een tafel van opzij, met een rolstoel eronder. Een pijl gaat van de vloer tot de onderkant van het blad, een andere toont de diepte voor je benen.',
    en: 'A table from the side, with a wheelchair under it. One arrow goes from the floor to the underside of the top, another shows the depth for your legs.',
  },
  marks: [
    ...ground(182), box('thing', 106, 102, 146, 9, 2), box('solid', 112, 111, 14, 71), ...wheelchair(258, 182, 0.94, -1), ...lead([126, 111], [126, 66]), ...lead([252, 102], [252, 66]), ...lead([112, 111], [78, 111]),
    also([126, 78], [252, 78], 'above', 'diepte', 'depth'), also([92, 182], [92, 111], 'left', 'hoogte', 'height'),
  ],
} satisfies Diagram
