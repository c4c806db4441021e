import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-present',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Aangepast toilet bij elke groep toiletten',
  question: 'Is er minstens één aangepast toilet bij elke groep toiletten?',
  howTo: 'Ga langs elke groep toiletten in het gebouw of op de plek. Tel per groep de aangepaste toiletten. Een aangepast toilet in een neutrale zone telt mee: iedereen mag het delen.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 aangepast toilet bij elke groep toiletten, dat in een neutrale zone mag liggen.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ AK1', status: 'guideline', note: 'Enkel voor het delen in een neutrale zone.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'stoma-incontinence', 'companion-carer'],
  why: 'Wie weet dat er geen bruikbaar toilet is, blijft vaak thuis.',
  remedy: 'Maak bij elke groep toiletten er één aangepast.',
  tags: ['core', 'toilet', 'wheelchair'],
} satisfies Criterion
