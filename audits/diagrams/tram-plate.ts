import type { Diagram } from '../../src/domain/diagram'
import { box, figure, limb, line, path, word } from './marks/draw'
import { angle, relief, spiritLevel } from './marks/things'

export default {
  id: 'tram-plate',
  criteria: ['str-tram-platform'],
  alt: {
    nl: 'De oprijplaat tussen het perron en de tram, van opzij, met een digitale waterpas erop. Lees af hoe steil de plaat ligt.',
    en: 'The ramp between the platform and the tram, from the side, with a digital spirit level on it. Read how steep the ramp is.',
  },
  marks: [
    ...relief([0, 140], [150, 140], [150, 190], [320, 190]), box('thing', 204, 8, 115, 26), box('thing', 204, 100, 115, 60), line('thing', [204, 34], [204, 100]), word(264, 138, 'tram', 17), word(52, 172, { nl: 'perron', en: 'platform' }), path('thing', limb(5, [84, 137], [214, 98])), ...spiritLevel([112, 126.2], [182, 105.2], 14), ...angle([84, 139], [214, 100], 118),
    figure(114, 64),
  ],
  withoutArrow: 'a slope is read on a spirit level, not measured between two places',
} satisfies Diagram
