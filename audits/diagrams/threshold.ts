import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, word } from './marks/draw'
import { batten, relief } from './marks/things'

export default {
  id: 'threshold',
  criteria: ['bld-threshold-out', 'home-threshold-door', 'shp-step'],
  alt: {
    nl: 'Een drempel van opzij, met een lat erop. De pijl gaat van de grond recht omhoog tot de onderkant van de lat, aan de hoogste kant.',
    en: 'A threshold from the side, with a batten on it. The arrow goes from the ground straight up to the underside of the batten, on the highest side.',
  },
  marks: [
    ...relief([0, 122], [96, 122], [96, 96], [146, 96], [146, 152], [320, 152]),
    box('thing', 112, 0, 14, 92), word(50, 146, { nl: 'binnen', en: 'inside' }), word(262, 178, { nl: 'buiten', en: 'outside' }),
    ...batten(130, 96, 86),
    arrow([196, 152], [196, 96], 'right'),
  ],
} satisfies Diagram
