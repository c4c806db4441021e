import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-table-gap',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Weg naar de tafel',
  question: 'Hoe breed is de smalste plek op weg naar een geschikte tafel?',
  howTo: 'Neem de tafel waar een rolstoel onder past. Volg de weg van de deur tot daar en meet de smalste plek, met mensen op de stoelen.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 90 cm vrij, met mensen op de stoelen.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'pram-young-children', 'walking-aid'],
  why: 'Een goede tafel helpt je niet als je onderweg vastzit tussen de stoelen.',
  remedy: 'Herschik de tafels zodat er een vrije weg is.',
  tags: ['food', 'furniture', 'wheelchair', 'width'],
} satisfies Criterion
