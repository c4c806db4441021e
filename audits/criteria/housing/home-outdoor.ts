import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-outdoor',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Drempel naar terras of balkon',
  question: 'Hoe hoog is de drempel naar het terras of het balkon?',
  howTo: 'Open de deur of het raam. Meet de hoogste rand, binnen en buiten. Meet ook hoe diep het terras of het balkon is: 150 cm is ons eigen voorstel.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 7, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 2 cm.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor de diepte van 150 cm.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'pram-young-children'],
  why: 'Met een hoge drempel raak je in je eigen woning nooit alleen buiten.',
  remedy: 'Plaats een raam zonder drempel, met een rooster ervoor.',
  tags: ['housing', 'threshold', 'outdoor', 'wheelchair'],
} satisfies Criterion
