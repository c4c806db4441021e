import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-play-reach',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Bereikbaar spelen',
  question: 'Kun je met een rolstoel tot bij de speeltoestellen komen?',
  howTo: 'Volg het pad van de poort tot bij het spelen. Meet de breedte en voel of de grond hard genoeg is voor een rolstoel. Tel hoeveel speelplekken je bereikt.',
  answer: { kind: 'yes-no' },
  requirement: 'Het hoofdpad is minstens 150 cm breed en hard genoeg voor een rolstoel, en het bereikt alle voorzieningen en 70 % van wat uitnodigt tot spelen.',
  sources: [
    { document: 'Samenspeelnetwerk en ksmagazine, Nederland (samenspeelnetwerk.nl, ksmagazine.org)', status: 'guideline', note: 'Nederlandse richtlijn. Een Vlaams cijfer is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['child', 'wheelchair-manual', 'pram-young-children', 'companion-carer'],
  why: 'Een kind dat niet bij de toestellen raakt, kan enkel kijken naar andere kinderen.',
  remedy: 'Leg een breed pad met een harde of rubberen ondergrond tot bij de toestellen.',
  tags: ['core', 'play', 'wheelchair'],
} satisfies Criterion
