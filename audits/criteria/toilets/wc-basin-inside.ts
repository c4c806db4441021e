import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-basin-inside',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Wastafel in het aangepaste toilet',
  question: 'Is er een wastafel in het aangepaste toilet zelf?',
  howTo: 'Sluit de deur en kijk of je binnen je handen kunt wassen. Een wastafel in de gang of in een voorruimte telt niet.',
  answer: { kind: 'yes-no' },
  requirement: 'De wastafel hangt in dezelfde gesloten ruimte als het toilet.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
  ],
  status: 'law',
  groups: ['stoma-incontinence', 'wheelchair-manual', 'chronic-illness-fatigue'],
  why: 'Wie een stoma of vuile kleren verzorgt, wil zich achter een dichte deur kunnen wassen.',
  remedy: 'Plaats een wastafel in de ruimte zelf.',
  tags: ['toilet', 'privacy', 'hygiene'],
} satisfies Criterion
