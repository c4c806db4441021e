import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bollard',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Paaltjes op de looproute',
  question: 'Hoe groot is de opening tussen twee paaltjes?',
  howTo: 'Meet de vrije ruimte tussen de paaltjes op de looproute en noteer de smalste. Meet ook hoe hoog ze zijn. Kijk of ze een band in een andere kleur hebben.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 120 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 120 cm tussen twee paaltjes, die minstens 100 cm hoog zijn en een band in een andere kleur hebben.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'to-verify', note: 'De maten en de band in een andere kleur hebben we in dit document nog niet gezien.' },
  ],
  status: 'to-verify',
  groups: ['blind', 'low-vision', 'wheelchair-manual', 'wheelchair-electric'],
  why: 'Over een paaltje op kniehoogte val je als je het niet ziet, en tussen twee paaltjes raakt een rolstoel klem.',
  remedy: 'Vervang lage paaltjes en zet ze verder uit elkaar.',
  tags: ['footway', 'obstacles', 'contrast', 'width'],
} satisfies Criterion
