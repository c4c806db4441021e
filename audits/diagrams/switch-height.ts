import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, disc } from './marks/draw'
import { ground, lead } from './marks/things'

export default {
  id: 'switch-height',
  criteria: ['home-switches'],
  alt: {
    nl: 'Een muur van voren, met een schakelaar en een stopcontact. De pijlen gaan van de vloer tot het midden van elk. Noteer wat het moeilijkst te bereiken is.',
    en: 'A wall from the front, with a switch and a socket. The arrows go from the floor to the middle of each. Note the one that is hardest to reach.',
  },
  marks: [
    ...ground(184), box('thing', 86, 44, 34, 34, 5), box('solid', 96, 52, 14, 18, 2), box('thing', 22, 122, 34, 34, 5), disc('solid', [39, 139], 11), disc('thing', [35, 139], 1.6), disc('thing', [43, 139], 1.6),
    ...lead([120, 61], [158, 61]), ...lead([56, 139], [86, 139]),
    arrow([144, 184], [144, 61], 'right'), arrow([72, 184], [72, 139], 'none'),
  ],
} satisfies Diagram
