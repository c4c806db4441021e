import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-entrance-visible',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Zichtbare ingang',
  question: 'Vind je de ingang meteen?',
  howTo: 'Ga op straat staan, op ongeveer 20 m van het gebouw. Kijk of je de naam, de deur en het licht meteen ziet.',
  answer: { kind: 'yes-no' },
  requirement: 'Vanop 20 m herken je de ingang aan de naam, het contrast en het licht.',
  sources: [
    { document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De kijkafstand van 20 m is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['low-vision', 'intellectual-disability', 'autism-sensory', 'other-language', 'dementia'],
  why: 'Wie slecht ziet of snel de weg kwijt is, verliest tijd en krijgt stress van het zoeken.',
  remedy: 'Hang een duidelijk naambord, geef de deur een andere kleur en zorg voor licht.',
  tags: ['core', 'entrance', 'sight', 'orientation'],
} satisfies Criterion
