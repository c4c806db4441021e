import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-video-controls',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Knoppen voor ondertitels en beschrijving',
  question: 'Staan knoppen voor ondertitels en gesproken beschrijving bij de gewone knoppen?',
  howTo: 'Start een video en zoek de knoppen voor ondertitels en beschrijving. Ze staan even dichtbij als de knop om af te spelen.',
  testSteps: [
    'Start een video op de pagina.',
    'Zoek de knop voor ondertitels en de knop voor gesproken beschrijving.',
    'Tel hoeveel keer je moet drukken, en vergelijk met afspelen en pauze.',
    'Zet ze aan, en kijk of de ondertitels gelijk lopen met het geluid.',
    'Kies ‘voldoet niet’ als een van die knoppen ontbreekt of dieper in een menu zit dan afspelen en pauze.',
    'Kies ‘niet van toepassing’ als er geen video met geluid is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'De speler toont ondertitels en beschrijving, met knoppen die even dichtbij zijn als afspelen en pauze.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '7.1 tot 7.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'blind'],
  why: 'Wie niet hoort of niet ziet, vindt de ondertitels of de beschrijving anders niet.',
  remedy: 'Kies een speler met die knoppen op de balk zelf.',
  tags: ['digital', 'video', 'hearing', 'sight'],
} satisfies Criterion
