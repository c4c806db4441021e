import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-point-narrowing',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Korte versmalling',
  question: 'Hoe breed is de doorgang naast een paal of een kast?',
  howTo: 'Zoek de smalste plek en meet de vrije breedte. Meet ook hoe lang de versmalling is. Deze maat geldt voor een versmalling van hoogstens 120 cm lang.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 100 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 100 cm vrij, over een lengte van hoogstens 120 cm.',
  sources: [
    { document: 'Breedtes van Inter bij het VK Tegelwippen (vk-tegelwippen.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'blind'],
  why: 'Naast een paal of een kast rijd je je met een rolstoel of een kinderwagen snel vast.',
  remedy: 'Verplaats de paal of de kast.',
  tags: ['core', 'footway', 'wheelchair', 'width'],
} satisfies Criterion
