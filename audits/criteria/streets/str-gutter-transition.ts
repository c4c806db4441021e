import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-gutter-transition',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Overgang van goot naar straat',
  question: 'Hoe hoog is de rand tussen de goot en de straat?',
  howTo: 'Meet waar je oversteekt, van het laagste punt van de goot tot de rand van de rijbaan. Noteer het grootste verschil. Kijk na een regenbui of er een plas blijft staan.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm, en er blijft geen water staan.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Praktijkpagina’s over werken en omleidingen (mobiliteitsbrief.be 167, toegankelijkestad.zwolle.nl)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor het water dat niet mag blijven staan.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children'],
  why: 'In een diepe goot blijven de voorwielen van een rolstoel of een buggy steken.',
  remedy: 'Herstel de goot zodat ze vlak aansluit en het water wegloopt.',
  tags: ['crossing', 'kerb', 'surface', 'wheelchair'],
} satisfies Criterion
