import type { Diagram } from '../../src/domain/diagram'
import { freeCircle, limb, path } from './marks/draw'
import { doorLeaf, wall } from './marks/things'

export default {
  id: 'door-turn',
  criteria: ['bld-door-turn'],
  alt: {
    nl: 'Een deur van bovenaf, met aan elke kant de grootste cirkel die vrij is. De pijl gaat dwars door een cirkel, van rand tot rand.',
    en: 'A door from above, with the largest free circle on each side. The arrow goes straight across a circle, from edge to edge.',
  },
  marks: [
    ...wall(153, 0, 14, 54), ...wall(153, 148, 14, 52),
    ...doorLeaf([160, 57], [160, 145], 6), path('thing', limb(4, [160, 132], [172, 132], [172, 126])),
    ...freeCircle([79, 100], 70), ...freeCircle([245, 100], 70, 'none'),
  ],
} satisfies Diagram
