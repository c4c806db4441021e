import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-main-path-park',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Breedte van het hoofdpad',
  question: 'Hoe breed is het hoofdpad in het park of op het plein?',
  howTo: 'Kies het pad waar de meeste mensen langs gaan. Meet de smalste plek, zonder gras of losse rand. Trek af wat banken, vuilnisbakken en fietsen innemen.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 180 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 180 cm breed.',
  sources: [
    { document: 'Breedtes van Inter bij het VK Tegelwippen (vk-tegelwippen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'older-person'],
  why: 'Op een smal pad kun je met een rolstoel of een kinderwagen niet naast elkaar wandelen.',
  remedy: 'Verbreed het pad met een harde ondergrond.',
  tags: ['path', 'park', 'wheelchair', 'width'],
} satisfies Criterion
