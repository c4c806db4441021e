import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-stair-rail',
  revision: 1,
  theme: 'housing',
  stage: 'up-down',
  title: 'Leuningen aan de trap thuis',
  question: 'Kun je je de hele trap lang goed vasthouden?',
  howTo: 'Volg de leuning van de onderste tot de bovenste trede. Meet hoe hoog ze boven een trede zit. Is de trap breed of draait hij? Kijk dan of er aan beide kanten een leuning is.',
  answer: { kind: 'yes-no' },
  requirement: 'De leuning zit 90 tot 100 cm hoog, en bij een brede of draaiende trap aan beide kanten.',
  sources: [
    { document: 'Tien tips voor een veilige trap (langzaluwonen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['older-person', 'walking-aid', 'low-vision', 'child'],
  why: 'Wie wankel stapt of slecht ziet, heeft zonder leuning geen houvast.',
  remedy: 'Plaats een tweede leuning of verleng de leuning die er is.',
  tags: ['housing', 'stairs', 'walking'],
} satisfies Criterion
