import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-info',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Reisinfo aan de halte',
  question: 'Hoe hoog hangt de reisinfo aan de halte?',
  howTo: 'Meet van de grond tot het midden van de dienstregeling. Kijk of je er met een rolstoel dichtbij kunt, en of de letters groot genoeg zijn. Probeer of je de info ook kunt horen, aan de halte of in een app.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 90, to: 140 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Tussen 90 en 140 cm hoog, en je kunt de info ook horen met een stem of een app.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'to-verify', note: 'De maten en de eis over een stem hebben we in dit document nog niet gezien.' },
  ],
  status: 'to-verify',
  groups: ['blind', 'low-vision', 'wheelchair-manual', 'low-literacy', 'other-language', 'short-stature'],
  why: 'Wie niet kan lezen wat er hangt, weet niet of dit de juiste halte is en wanneer de bus komt.',
  remedy: 'Hang de info op leeshoogte, maak de letters groter en zorg voor een gesproken versie.',
  tags: ['stop', 'information', 'reading', 'hearing'],
} satisfies Criterion
