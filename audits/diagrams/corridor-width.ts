import type { Diagram } from '../../src/domain/diagram'
import { arrow, box, line } from './marks/draw'
import { wheelchairAbove } from './marks/people'
import { wall } from './marks/things'

export default {
  id: 'corridor-width',
  criteria: ['bld-corridor-width', 'home-corridor'],
  alt: {
    nl: 'Een gang van bovenaf, met een kast die uitsteekt. De pijl gaat van die kast tot de muur ertegenover, op de smalste plek.',
    en: 'A corridor from above, with a cupboard that sticks out. The arrow goes from that cupboard to the wall opposite, at the narrowest spot.',
  },
  marks: [
    ...wall(0, 0, 320, 22), ...wall(0, 178, 320, 22),
    box('thing', 120, 22, 92, 34, 2), line('thing', [166, 22], [166, 56]),
    ...wheelchairAbove([54, 112], 0.86, 'right'),
    arrow([166, 56], [166, 178], 'right'),
  ],
} satisfies Diagram
