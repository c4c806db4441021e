import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-terrace-edge',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Voelbare rand van het terras',
  question: 'Voel je met een stok de rand van het terras?',
  howTo: 'Ga met een stok langs het terras. Voel of de plantenbakken of schermen tot op de grond komen, zonder gaten. Kijk of de geleidelijn vrij blijft.',
  answer: { kind: 'yes-no' },
  requirement: 'Een plantenbak of scherm tot op de grond bakent het terras af, en de geleidelijn blijft vrij.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm gezien. Het Gentse terrasreglement hebben we nog niet gelezen.' },
  ],
  status: 'city-agreement',
  groups: ['blind', 'deafblind'],
  why: 'Wie niet ziet, verdwaalt anders tussen de stoelen.',
  remedy: 'Baken het terras af met bakken of schermen tot op de grond.',
  tags: ['terrace', 'tactile', 'sight'],
} satisfies Criterion
