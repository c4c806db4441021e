import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-kiosk',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Zuil zonder zien en zittend',
  question: 'Kun je de zuil ook zittend en zonder te zien bedienen?',
  howTo: 'Probeer de zuil vanop een stoel, en daarna met je ogen dicht. Meet hoe hoog de knoppen zitten.',
  testSteps: [
    'Zet je op een stoel voor de zuil, en probeer een taak van begin tot einde.',
    'Meet van de vloer tot de laagste en tot de hoogste knop.',
    'Doe je ogen dicht, en zoek spraak of toetsen die je kunt voelen.',
    'Probeer dezelfde taak met enkel horen en voelen.',
    'Kies ‘voldoet niet’ als de taak zittend of zonder te zien niet lukt.',
    'Kies ‘niet van toepassing’ als er geen zuil of automaat is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'De zuil spreekt of heeft toetsen die je voelt, en de knoppen zitten bij voorkeur tussen 38 en 122 cm hoog.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '5.1.3 en 8.3.3', status: 'guideline', note: 'Deze norm beveelt de hoogtes aan.' },
  ],
  status: 'guideline',
  groups: ['blind', 'wheelchair-manual'],
  why: 'Wie niet ziet of niet tot boven reikt, krijgt anders geen ticket en geen hulp.',
  remedy: 'Kies een ander toestel, en laat tot dan een medewerker helpen.',
  tags: ['digital', 'kiosk', 'reach', 'sight'],
} satisfies Criterion
