import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc } from './marks/draw'
import { wheelchair } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'controls-height',
  criteria: ['bld-controls-reach'],
  alt: {
    nl: 'Iemand in een rolstoel drukt op een knop aan de muur. De pijl gaat van de vloer tot het midden van de knop.',
    en: 'Somebody in a wheelchair presses a button on the wall. The arrow goes from the floor to the middle of the button.',
  },
  marks: [
    ...ground(184), box('thing', 144, 70, 30, 44, 4), disc('solid', [159, 92], 7), ...wheelchair(76, 184, 0.9, 1, [152, 94]), ...lead([168, 92], [206, 92]),
    arrow([192, 184], [192, 92], 'right'),
  ],
} satisfies Diagram
