import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-signage-text',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Leesbare borden',
  question: 'Kun je de borden goed lezen en begrijpen?',
  howTo: 'Sta op de plaats waar je het bord nodig hebt. Meet de hoogte van de letters en de afstand tot het bord. Kijk of er een pictogram bij staat.',
  answer: { kind: 'yes-no' },
  requirement: 'Letters van 2 tot 3 cm per meter leesafstand, met een pictogram naast de tekst.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Signalisatie', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'intellectual-disability', 'low-literacy', 'other-language', 'dementia', 'older-person'],
  why: 'Wie slecht ziet of moeilijk leest, verdwaalt door kleine of moeilijke borden.',
  remedy: 'Maak de letters groter, gebruik gewone woorden en zet er een pictogram bij.',
  tags: ['core', 'signage', 'reading', 'orientation'],
} satisfies Criterion
