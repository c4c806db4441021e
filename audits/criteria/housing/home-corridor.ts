import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-corridor',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Gang in de woning',
  question: 'Hoe breed is de gang in de woning op de smalste plek?',
  howTo: 'Zoek de smalste plek, ook bij een radiator of een kast. Meet van muur tot muur of tot wat uitsteekt. Ga na of de bocht naar elke kamer lukt.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 100 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 100 cm, en best 120 cm.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline', note: 'Voor 100 cm.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor 120 cm: die streefmaat is ons eigen voorstel.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'companion-carer'],
  why: 'In een smalle gang krijg je een rolstoel of een rollator de bocht naar een kamer niet om.',
  remedy: 'Haal de kast weg of alles wat de gang smaller maakt.',
  tags: ['housing', 'corridor', 'width'],
} satisfies Criterion
