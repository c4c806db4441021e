import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-guide-line-free',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Vrije geleidelijn',
  question: 'Hoeveel ruimte is er vrij naast de geleidelijn?',
  howTo: 'Zoek het ding dat het dichtst bij de lijn staat: een fiets, een bord, een terras. Meet tot de rand van de lijn. Staat het op de lijn? Vul dan 0 in.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 60 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 60 cm vrij aan beide kanten van de lijn.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'to-verify', note: 'De maat van 60 cm hebben we in dit document nog niet gezien.' },
  ],
  status: 'to-verify',
  groups: ['blind', 'deafblind', 'low-vision'],
  why: 'Wie de lijn met een stok volgt, botst anders tegen een fiets of een stoel.',
  remedy: 'Hou de lijn vrij met toezicht en met stickers op de grond.',
  tags: ['core', 'tactile', 'obstacles', 'sight'],
} satisfies Criterion
