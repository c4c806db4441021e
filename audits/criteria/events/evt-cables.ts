import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-cables',
  revision: 1,
  theme: 'events',
  stage: 'along',
  title: 'Kabels op de looproute',
  question: 'Kun je overal veilig over of langs de kabels?',
  howTo: 'Zoek elke kabel en elke kabelgoot op de route. Rijd er met een rolstoel of een kinderwagen over. Een kabelgoot zonder zachte helling is hoogstens 2 cm hoog.',
  answer: { kind: 'yes-no' },
  requirement: 'Kabels hangen in de lucht of liggen in een goot die hoogstens 2 cm hoog is of een zachte helling heeft.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', clause: 'Drempels', status: 'guideline', note: 'Voor 2 cm en de helling.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'blind', 'pram-young-children'],
  why: 'Over een losse kabel val je, en met een rolstoel raak je er niet over.',
  remedy: 'Hang kabels hoog of leg een kabelgoot met een zachte helling.',
  tags: ['core', 'event', 'obstacles', 'surface'],
} satisfies Criterion
