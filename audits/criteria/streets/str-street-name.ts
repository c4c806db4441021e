import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-street-name',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Straatnaam en huisnummer',
  question: 'Kun je de straatnaam en het huisnummer lezen?',
  howTo: 'Ga staan of zitten waar je het bord nodig hebt, zoals aan het kruispunt. Schat de hoogte van de letters en de afstand. Kijk of de kleur opvalt, en of er niets voor hangt.',
  answer: { kind: 'yes-no' },
  requirement: 'Letters van 2 tot 3 cm per meter leesafstand, in een kleur die opvalt.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline', note: 'Voor de hoogte van de letters, die voor elk bord dient.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'low-literacy', 'other-language', 'dementia'],
  why: 'Wie slecht ziet of moeilijk leest, komt anders aan het verkeerde adres.',
  remedy: 'Vernieuw het bord met grotere letters en meer contrast.',
  tags: ['signage', 'reading', 'orientation', 'contrast'],
} satisfies Criterion
