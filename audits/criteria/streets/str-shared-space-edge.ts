import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-shared-space-edge',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Voelbare grens op een plein',
  question: 'Voel je de grens tussen stappen en rijden op een gelijk plein?',
  howTo: 'Loop met een stok van het deel voor voetgangers naar het deel waar auto’s of fietsen rijden. Zoek een rand, een goot of een lijn met noppen. Let op elke onderbreking.',
  answer: { kind: 'yes-no' },
  requirement: 'Een voelbare rand of een lijn met noppen loopt zonder onderbreking door.',
  sources: [
    { document: 'Mobiliteitsbrief 178, bijdrage van Licht en Liefde (mobiliteitsbrief.be)', status: 'guideline', note: 'Hoe hoog een rand moet zijn, is nog niet nagekeken en wordt hier niet gevraagd.' },
  ],
  status: 'guideline',
  groups: ['blind', 'assistance-dog', 'low-vision'],
  why: 'Wie niet ziet, komt anders ongemerkt tussen het verkeer, want een assistentiehond stopt niet zonder rand.',
  remedy: 'Leg een rand die je kunt voelen tussen stappen en rijden.',
  tags: ['core', 'tactile', 'square', 'sight'],
} satisfies Criterion
