import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-showers',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Eigen douche en kleedcabine',
  question: 'Zijn er douches en kleedhokjes voor één persoon, en is er telkens een aangepast?',
  howTo: 'Tel de kleedhokjes en de douches. Meet de aangepaste douche: een zitje van 45 cm diep en 40 cm breed, met 90 cm vrij ernaast en 120 cm ervoor. De kraan zit op 45 tot 55 cm van de muur met het zitje. Zijn er geen douches, kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Van de kleedhokjes is 4 % aangepast, met minstens 1, en elke groep heeft 1 douche zonder drempel van 120 bij 120 cm die hoogstens 2 % helt.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/1, art. 29/2, art. 31 3°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De hokjes en douches mogen in een neutrale zone liggen. Dat ze voor één persoon zijn, vraagt deze wet niet.' },
  ],
  status: 'law',
  groups: ['trans-nonbinary', 'wheelchair-manual', 'large-body', 'gender-safety'],
  why: 'In een gedeelde kleedkamer moet je anders tonen wat je liever voor jezelf houdt.',
  remedy: 'Maak cabines voor één persoon, en pas er minstens één van elk aan.',
  tags: ['gender', 'privacy', 'wheelchair'],
} satisfies Criterion
