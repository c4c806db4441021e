import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-furniture-gap',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Doorgang tussen meubels',
  question: 'Hoe breed is de smalste doorgang tussen de tafels?',
  howTo: 'Meet met de stoelen zoals wanneer er mensen zitten. Tussen rekken of panelen is 120 cm nodig: meet die apart en maak er een vaststelling van als het smaller is.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 90 cm tussen tafels, en minstens 120 cm tussen rekken en panelen.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children', 'blind'],
  why: 'Tussen meubels die dicht bij elkaar staan, rijd je je met een rolstoel of een kinderwagen vast.',
  remedy: 'Herschik de meubels zodat er een brede doorgang blijft.',
  tags: ['core', 'furniture', 'wheelchair', 'width'],
} satisfies Criterion
