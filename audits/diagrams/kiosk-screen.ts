import type { Diagram } from '../../src/domain/diagram'
import { also, box } from './marks/draw'
import { wheelchair } from './marks/people'
import { ground, lead } from './marks/things'

export default {
  id: 'kiosk-screen',
  criteria: ['srv-ticket-kiosk'],
  alt: {
    nl: 'Een zuil met een scherm, van voren. De pijlen gaan van de vloer tot de onderkant en tot de bovenkant van het scherm.',
    en: 'A kiosk with a screen, from the front. The arrows go from the floor to the lower edge and to the upper edge of the screen.',
  },
  marks: [
    ...ground(184), box('thing', 132, 52, 54, 132, 5), box('solid', 140, 62, 38, 42, 3), ...wheelchair(62, 184, 0.9, 1, [150, 92]), ...lead([178, 104], [222, 104]), ...lead([178, 62], [252, 62]),
    also([208, 184], [208, 104], 'none', 'onderkant', 'lower edge'), also([238, 184], [238, 62], [286, 124], 'hoogte', 'height'),
  ],
} satisfies Diagram
