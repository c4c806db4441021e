import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-aisle',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Gang tussen de rekken',
  question: 'Hoe breed is de smalste gang tussen de rekken?',
  howTo: 'Ga door alle gangen, met de dozen en manden zoals ze staan. Meet de smalste gang. Op één punt, bijvoorbeeld naast een paal, volstaat 90 cm.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 120 cm tussen de rekken, en op één punt minstens 90 cm.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline' },
    { document: 'Handboek toegankelijke bibliotheken van Westkans (westkans.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'blind'],
  why: 'Met een rolstoel of een kinderwagen raak je niet voorbij dozen, en wie niet ziet, botst ertegen.',
  remedy: 'Zet de dozen weg en herschik de rekken.',
  tags: ['core', 'shop', 'furniture', 'wheelchair', 'width'],
} satisfies Criterion
