import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc } from './marks/draw'
import { wheelchair } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'signal-button',
  criteria: ['str-signal-button'],
  alt: {
    nl: 'Een voetgangerslicht met een drukknop. De pijl gaat van de grond waar je staat tot het midden van de knop.',
    en: 'A pedestrian light with a push button. The arrow goes from the ground where you stand to the middle of the button.',
  },
  marks: [
    ...ground(184), box('thing', 146, 30, 8, 154), box('thing', 136, 8, 28, 52, 5), disc('solid', [150, 22], 8), disc('thing', [150, 45], 8), box('thing', 138, 80, 24, 32, 4), disc('solid', [150, 96], 6), ...wheelchair(70, 184, 0.9, 1, [142, 98]), ...lead([162, 96], [204, 96]),
    arrow([190, 184], [190, 96], 'right'),
  ],
} satisfies Diagram
