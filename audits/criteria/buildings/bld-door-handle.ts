import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-handle',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Klink van de deur',
  question: 'Hoe hoog zit de klink van de deur?',
  howTo: 'Meet van de vloer tot het midden van de klink. Kijk ook naar de vorm: een hefboom is goed, een draaiknop niet. De klink zit best hoogstens 20 cm van de wand.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'between', from: 90, to: 120 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Een hefboom tussen 90 en 120 cm hoog, zonder draaiknop.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ T2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'wheelchair-manual', 'short-stature', 'older-person'],
  why: 'Wie weinig kracht in de hand heeft of in een rolstoel zit, krijgt een hoge klink of een draaiknop niet open.',
  remedy: 'Vervang de klink door een hefboom op de juiste hoogte.',
  tags: ['core', 'door', 'hands', 'reach'],
} satisfies Criterion
