import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-core-first',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Het belangrijkste eerst',
  question: 'Staat het belangrijkste eerst?',
  howTo: 'Lees enkel de eerste 3 zinnen, of laat ze voorlezen. Zeg dan wat er gebeurt, voor wie, wanneer en wat je moet doen. Ontbreekt er iets? Dan staat het te ver in de tekst.',
  answer: { kind: 'yes-no' },
  requirement: 'De eerste 3 zinnen zeggen wat, voor wie, wanneer en wat je moet doen.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'intellectual-disability', 'other-language', 'dementia'],
  why: 'Wie traag leest of snel moe wordt, raakt niet tot het einde en mist wat telt.',
  remedy: 'Zet de kern bovenaan en de uitleg eronder.',
  tags: ['core', 'plain-language', 'reading'],
} satisfies Criterion
