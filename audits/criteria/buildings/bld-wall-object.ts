import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-wall-object',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Voorwerpen die uit de muur steken',
  question: 'Hoe ver steekt het diepste voorwerp uit de muur?',
  howTo: 'Kijk naar brandhaspels, blussers, kasten en borden langs de looproute. Meet van de muur tot het verste punt. Wat tot op de grond doorloopt, voelt een stok wel: dat telt niet mee. Steekt er niets uit? Vul dan 0 in.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 10 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Niets hindert het looppad, en een voorwerp steekt hoogstens 10 cm uit de muur.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 17', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Het artikel zegt dat zulke voorwerpen het looppad niet hinderen. De maat komt uit de andere bron.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Materialen en afwerking', status: 'guideline', note: 'Voor de 10 cm.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Een stok gaat onder een kast of een blusser door, en dan bots je er met je lichaam tegen.',
  remedy: 'Bouw het voorwerp in of laat het doorlopen tot op de grond.',
  tags: ['corridor', 'obstacles', 'sight'],
} satisfies Criterion
