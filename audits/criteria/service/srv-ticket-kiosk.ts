import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-ticket-kiosk',
  revision: 1,
  theme: 'service',
  stage: 'inside',
  title: 'Zuil of automaat aan het onthaal',
  question: 'Kan iedereen de zuil of de automaat gebruiken?',
  howTo: 'Meet van de vloer tot de onderkant en de bovenkant van het scherm. Probeer de zuil zittend, en daarna met je ogen dicht. Vraag wie je helpt als het niet lukt. Is er geen zuil? Kies dan ‘niet van toepassing’.',
  answer: { kind: 'yes-no' },
  requirement: 'Het scherm zit tussen 90 en 120 cm hoog, je benen kunnen eronder, de zuil spreekt, en een mens kan ook helpen.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '5.1.3', status: 'guideline', note: 'Voor het gebruik zonder te zien.' },
  ],
  status: 'guideline',
  groups: ['blind', 'wheelchair-manual', 'low-literacy', 'limited-hand-function', 'older-person'],
  why: 'Wie de zuil niet ziet, niet bereikt of niet begrijpt, krijgt geen nummer en komt nooit aan de beurt.',
  remedy: 'Laat een medewerker van het onthaal helpen naast de zuil.',
  tags: ['core', 'service', 'waiting', 'reach'],
} satisfies Criterion
