import type { Diagram } from '../../src/domain/diagram'
import { also, box, line } from './marks/draw'
import { wall } from './marks/things'

export default {
  id: 'lift-inside',
  criteria: ['bld-lift-size', 'home-common-lift'],
  alt: {
    nl: 'De kooi van een lift, van bovenaf. Een pijl toont de breedte, een andere de diepte, van de deur tot de achterwand.',
    en: 'The car of a lift, from above. One arrow shows the width, another the depth, from the door to the back wall.',
  },
  marks: [
    ...wall(70, 8, 180, 14), ...wall(70, 22, 14, 158), ...wall(236, 22, 14, 158), ...wall(84, 166, 26, 14), ...wall(210, 166, 26, 14), line('thing', [110, 173], [120, 173]), line('thing', [210, 173], [200, 173]), box('thing', 84, 22, 152, 144),
    also([84, 48], [236, 48], 'below', 'breedte', 'width'), also([108, 22], [108, 166], [154, 130], 'diepte', 'depth'),
  ],
} satisfies Diagram
