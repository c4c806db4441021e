import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-cabin-closed',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Dichte wanden van de cabine',
  question: 'Hoe groot is de grootste spleet in de wanden van de cabine?',
  howTo: 'Meet de spleet onder de wand, boven de wand en naast de deur. Noteer de grootste. Lopen de wanden en de deur van vloer tot plafond? Vul dan 0 in. Elke cabine heeft een eigen deur.',
  answer: {
    kind: 'measure', unit: 'cm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Wanden van vloer tot plafond, of een spleet van hoogstens 1 tot 2 cm, met een eigen deur.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary', 'stoma-incontinence', 'psychological-vulnerability'],
  why: 'Door een open spleet kan iemand meekijken of filmen, en dan durf je niet te gaan.',
  remedy: 'Trek de wanden en de deur door tot de vloer en het plafond.',
  tags: ['core', 'toilet', 'gender', 'privacy', 'safety'],
} satisfies Criterion
