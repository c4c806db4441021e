import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-lighting',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Licht op de looproute',
  question: 'Hoeveel licht is er op de donkerste plek van de route?',
  howTo: 'Meet in het donker, met een luxmeter op de grond. Een app op je telefoon geeft enkel een idee. De gewone klasse P4 vraagt gemiddeld 5 lux en overal minstens 1 lux. Voor P3 is dat 7,5 en 1,5 lux, en voor P2 10 en 2 lux.',
  answer: {
    kind: 'measure', unit: 'lux', step: 0.5,
    limits: { thresholds: { kind: 'at-least', good: 1 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 1 lux op de donkerste plek, zoals in klasse P4.',
  sources: [
    { document: 'EN 13201-2:2015, klassen van straatverlichting (tabel op performanceinlighting.com)', clause: 'klassen P2, P3 en P4', status: 'guideline', note: 'Voor de cijfers per klasse.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De keuze voor klasse P4 is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-vision', 'gender-safety', 'older-person', 'deaf'],
  why: 'Wie slecht ziet of zich ’s avonds niet veilig voelt, ziet anders een put of een persoon te laat.',
  remedy: 'Plaats een extra lamp of vervang de lampen.',
  tags: ['core', 'light', 'safety'],
} satisfies Criterion
