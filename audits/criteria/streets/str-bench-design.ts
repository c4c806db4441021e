import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-bench-design',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Zithoogte van de bank',
  question: 'Hoe hoog is de zit van de bank?',
  howTo: 'Meet van de grond tot de bovenkant van de zit. Kijk of er een rugleuning is, en aan een deel van de bank een armleuning. Meet hoe hoog de armleuning boven de zit is.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 45, to: 50 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Tussen 45 en 50 cm hoog, met een rugleuning en aan een deel een armleuning op ongeveer 21 cm boven de zit.',
  sources: [
    { document: 'Blog van Servibo over zitbanken, naar een Spaanse norm', status: 'guideline', note: 'Een zit van 45 cm hoog en 40 cm diep, met een armleuning op 21 cm. Een Vlaams cijfer is niet gezien.' },
    { document: 'Zithoogte van een bank, bron nog te zoeken', status: 'to-verify', note: 'De bovengrens van 50 cm is nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['older-person', 'walking-aid', 'chronic-illness-fatigue'],
  why: 'Wie weinig kracht in de benen heeft, raakt van een lage bank zonder armleuning niet meer recht.',
  remedy: 'Zet een hogere bank met een rugleuning en armleuningen.',
  tags: ['rest', 'furniture', 'walking'],
} satisfies Criterion
