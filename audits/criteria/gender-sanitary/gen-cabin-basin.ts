import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-cabin-basin',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Wastafel in een cabine',
  question: 'Is er een wastafel in minstens één cabine?',
  howTo: 'Kijk in elke cabine van deze groep toiletten. Tel die waar je achter een dichte deur je handen kunt wassen. Het aangepaste toilet telt mee.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 cabine met wastafel per groep toiletten, en een wastafel in elk aangepast toilet.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt. De wet zegt dit enkel voor het aangepaste toilet, dat bij elke groep toiletten hoort.' },
  ],
  status: 'law',
  groups: ['stoma-incontinence', 'gender-safety', 'trans-nonbinary'],
  why: 'Wie een menstruatiecup leegt of een stoma verzorgt, moet zich in de cabine kunnen wassen.',
  remedy: 'Plaats een kleine wastafel in minstens één cabine.',
  tags: ['core', 'toilet', 'hygiene', 'privacy'],
} satisfies Criterion
