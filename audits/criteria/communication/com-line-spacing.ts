import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-line-spacing',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Ruimte tussen de regels',
  question: 'Is er genoeg ruimte tussen de regels?',
  howTo: 'Lees een stuk. Vind je telkens vlot de volgende regel? Kijk naar de regelafstand in het tekstprogramma. Kijk ook of alle regels links op dezelfde lijn beginnen.',
  answer: { kind: 'yes-no' },
  requirement: 'Een regelafstand van minstens 1,2 tot 1,5, en de tekst is links uitgelijnd.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline', note: 'Voor het principe. De pagina geeft geen cijfer dat we zagen.' },
    { document: 'Regelafstand van een tekst, bron nog te zoeken', status: 'to-verify', note: 'De cijfers 1,2 tot 1,5 zijn nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['low-literacy', 'low-vision', 'autism-sensory'],
  why: 'Wie moeilijk leest, springt bij dichte regels naar de verkeerde regel.',
  remedy: 'Zet de regelafstand groter, en lijn de tekst links uit.',
  tags: ['layout', 'sight', 'reading'],
} satisfies Criterion
