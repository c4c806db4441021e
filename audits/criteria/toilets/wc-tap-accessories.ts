import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-tap-accessories',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Kraan, papier en zeep',
  question: 'Kun je kraan, papier en zeep met één hand bedienen?',
  howTo: 'Bedien alles met één hand, zonder te draaien of te knijpen. Ga op het toilet zitten en neem papier. Meet de hoogte: alles hangt best op 90 tot 120 cm.',
  answer: { kind: 'yes-no' },
  requirement: 'Een kraan met hendel of sensor, papier dat je vanaf de pot neemt, en alles op 90 tot 120 cm hoog.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'wheelchair-manual', 'older-person', 'short-stature'],
  why: 'Wie weinig kracht of maar één hand heeft, kan een draaiknop niet gebruiken.',
  remedy: 'Plaats een kraan met hendel of sensor en hang papier en zeep lager en dichter.',
  tags: ['toilet', 'hands', 'reach'],
} satisfies Criterion
