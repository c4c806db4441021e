import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-light-level',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Gemiddeld licht op het pad',
  question: 'Hoeveel licht is er gemiddeld op het pad?',
  howTo: 'Meet in het donker op 3 plekken, met een luxmeter op de grond. Neem een plek onder een lamp, een tussen de lampen en de donkerste. Bereken het gemiddelde. De donkerste plek heeft minstens 1 lux. Voor klasse P3 is dat 7,5 en 1,5 lux. Een app op je telefoon geeft enkel een idee.',
  answer: {
    kind: 'measure', unit: 'lux', step: 0.5,
    limits: { thresholds: { kind: 'at-least', good: 5 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Gemiddeld minstens 5 lux, zoals in klasse P4.',
  sources: [
    { document: 'EN 13201-2:2015, klassen van straatverlichting (tabel op performanceinlighting.com)', clause: 'klassen P3 en P4', status: 'guideline', note: 'Voor de cijfers per klasse.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De keuze voor klasse P4 is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'low-vision', 'older-person'],
  why: 'Met te weinig licht zie je een put of een persoon te laat, en word je zelf niet gezien.',
  remedy: 'Plaats een extra lamp of vervang de lampen.',
  tags: ['safety', 'light', 'sight'],
} satisfies Criterion
