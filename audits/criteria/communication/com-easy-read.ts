import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-easy-read',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Versie in eenvoudige taal',
  question: 'Is er een versie in eenvoudige taal?',
  howTo: 'Zoek op de website of vraag ernaar. Kijk vooral bij teksten over je rechten en over geld. Eenvoudige taal is er voor wie klare taal nog te moeilijk vindt.',
  answer: { kind: 'yes-no' },
  requirement: 'Teksten over rechten en geld bestaan ook in eenvoudige taal.',
  sources: [
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', clause: 'Wablieft', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'low-literacy', 'dementia'],
  why: 'Wie klare taal nog te moeilijk vindt, kan anders niet zelf over rechten en geld beslissen.',
  remedy: 'Laat een versie in eenvoudige taal maken, en test ze met lezers.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
