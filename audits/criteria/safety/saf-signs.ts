import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-signs',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Weten waar je bent',
  question: 'Kun je ook in het donker lezen waar je bent?',
  howTo: 'Zoek de straatnaam en een richtingbord. Lees ze van op het pad. Leg daarna uit waar je bent, alsof je hulp belt.',
  answer: { kind: 'yes-no' },
  requirement: 'Een straatnaam of een richtingbord is leesbaar, ook in het donker.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['other-language', 'dementia', 'intellectual-disability', 'gender-safety'],
  why: 'Wie niet weet waar die is, kan niet zeggen waar hulp moet komen.',
  remedy: 'Hang een bord dat ook in het donker leesbaar is.',
  tags: ['safety', 'signage', 'orientation', 'reading'],
} satisfies Criterion
