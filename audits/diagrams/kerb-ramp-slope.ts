import type { Diagram } from '../../src/domain/diagram'
import { figure, word } from './marks/draw'
import { angle, relief, spiritLevel } from './marks/things'

export default {
  id: 'kerb-ramp-slope',
  criteria: ['str-kerb-ramp-slope'],
  alt: {
    nl: 'Een hellend vlak van het voetpad naar de straat, van opzij, met een digitale waterpas op het steilste stuk. Lees af hoe steil het is.',
    en: 'A ramp from the footpath to the street, from the side, with a digital spirit level on the steepest part. Read how steep it is.',
  },
  marks: [
    ...relief([0, 160], [72, 160], [244, 122], [320, 122]), ...spiritLevel([116, 150.3], [206, 130.4]), ...angle([72, 160], [244, 122], 150),
    word(36, 188, { nl: 'straat', en: 'street' }), word(280, 112, { nl: 'voetpad', en: 'footpath' }),
    figure(130, 84),
  ],
  withoutArrow: 'a slope is read on a spirit level, not measured between two places',
} satisfies Diagram
