import type { Diagram } from '../../src/domain/diagram'
import { arrow, word } from './marks/draw'
import { lead, relief } from './marks/things'

export default {
  id: 'gutter-edge',
  criteria: ['str-gutter-transition'],
  alt: {
    nl: 'Een goot van opzij, tussen het voetpad en de straat. De pijl gaat van het laagste punt van de goot tot de rand van de rijbaan.',
    en: 'A gutter from the side, between the footpath and the street. The arrow goes from the lowest point of the gutter to the edge of the roadway.',
  },
  marks: [
    ...relief([0, 104], [84, 104], [96, 116], [170, 160], [188, 160], [188, 104], [320, 96]),
    word(46, 142, { nl: 'voetpad', en: 'footpath' }), word(126, 184, { nl: 'goot', en: 'gutter' }), word(256, 140, { nl: 'straat', en: 'street' }), ...lead([188, 104], [152, 104]),
    arrow([172, 159], [172, 104], [172, 66]),
  ],
} satisfies Diagram
