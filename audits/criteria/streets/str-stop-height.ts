import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-height',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Hoogte van het busperron',
  question: 'Hoe hoog is het busperron boven de rijbaan?',
  howTo: 'Meet van de rijbaan tot de bovenkant van het perron, op de plek van de tweede deur. De ideale hoogte is 18 cm. Moet de bus indraaien? Dan is 16 cm het hoogste.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'between', from: 15, to: 18, inconvenientFrom: 12, needsHelpFrom: 8, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Tussen 15 en 18 cm, en nooit hoger dan 18 cm.',
  sources: [
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', status: 'guideline' },
    { document: 'De Lijn, toegankelijke haltes (delijn.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'pram-young-children'],
  why: 'Als het perron te laag is, is de stap naar de bus te hoog voor wie moeilijk stapt of rolt.',
  remedy: 'Verhoog het perron tot de juiste maat.',
  tags: ['core', 'stop', 'wheelchair'],
} satisfies Criterion
