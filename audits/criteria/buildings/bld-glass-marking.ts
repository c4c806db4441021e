import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-glass-marking',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Strepen op glas',
  question: 'Zie je elke glazen deur en elke glazen wand?',
  howTo: 'Kijk of er op elk groot glas een strook staat die opvalt. Bekijk het glas van beide kanten. We denken aan stroken rond 85 tot 100 cm en rond 140 tot 160 cm hoog, maar die hoogtes moeten we nog nakijken.',
  answer: { kind: 'yes-no' },
  requirement: 'Elke glazen deur of wand heeft stroken met duidelijk contrast.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Materialen en afwerking', status: 'guideline', note: 'Voor de aanwezigheid van een strook.' },
    { document: 'Hoogte van de stroken op glas, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor de hoogtes van 85 tot 100 en 140 tot 160 cm: die zijn nog niet nagekeken.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person', 'child', 'intellectual-disability'],
  why: 'Wie slecht ziet of niet oplet, loopt tegen het glas.',
  remedy: 'Kleef stroken met contrast op het glas.',
  tags: ['core', 'door', 'sight', 'contrast'],
} satisfies Criterion
