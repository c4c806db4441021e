import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-width',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Draaiplek op het perron',
  question: 'Hoe breed is de vrije plek op het perron aan de tweede deur?',
  howTo: 'Zoek de plek waar de tweede deur van de bus stopt. Meet daar in twee richtingen wat vrij blijft tussen paal, bank en schuilhuis, en noteer de kleinste maat. Meet ook de looproute op het perron.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'to-verify', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije plek van 150 bij 150 cm, en een looproute van minstens 150 cm, of minstens 90 cm naast een kast.',
  sources: [
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', clause: 'principe 2', status: 'guideline', note: 'Voor het principe.' },
    { document: 'De Lijn, toegankelijke haltes (delijn.be)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'Maten van een perron, bron nog te zoeken', status: 'to-verify', note: 'De maten van 150 en 90 cm zijn nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Als er te weinig plaats is, past de oprijplaat niet en kun je met een rolstoel niet draaien.',
  remedy: 'Maak de plek vrij en verplaats palen, vuilnisbakken of het schuilhuis.',
  tags: ['stop', 'wheelchair', 'turning', 'width'],
} satisfies Criterion
