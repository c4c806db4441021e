import type { Diagram } from '../../src/domain/diagram'
import { also, dash, word } from './marks/draw'
import { wheelchair } from './marks/people'
import { angle, relief, spiritLevel } from './marks/things'

export default {
  id: 'slope-and-height',
  criteria: ['bld-ramp-slope', 'str-long-slope'],
  alt: {
    nl: 'Een helling van opzij, met een digitale waterpas op het steilste stuk. De pijl toont hoeveel hoogte de helling overbrugt.',
    en: 'A ramp from the side, with a digital spirit level on the steepest part. The arrow shows how much height the ramp bridges.',
  },
  marks: [
    ...relief([0, 168], [52, 168], [230, 116], [320, 116]), ...spiritLevel([96, 155], [186, 128.8]), ...angle([52, 168], [230, 116], 148), ...wheelchair(268, 116, 0.5), word(128, 112, '%', 24, 'measure'),
    dash('soft', [52, 168], [320, 168]), also([250, 168], [250, 116], [286, 148], 'hoogte', 'height'),
  ],
} satisfies Diagram
