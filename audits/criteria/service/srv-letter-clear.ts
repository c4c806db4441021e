import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-letter-clear',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'De brief in één keer begrijpen',
  question: 'Begrijp je de brief in één keer?',
  howTo: 'Geef de brief of mail aan 3 lezers, elk apart. Iedereen leest hem één keer, of laat hem voorlezen. Vraag dan wat je moet doen, wanneer en hoe. Wat de lezers zelf zeggen, telt.',
  answer: { kind: 'yes-no' },
  requirement: 'Lezers begrijpen de brief na één keer, met in de eerste 5 regels wat je moet doen, wanneer en hoe.',
  sources: [
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
    { document: 'Openbare uitleg over ISO 24495-1:2023, de norm voor klare taal', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'other-language', 'intellectual-disability', 'older-person', 'poverty-digital-exclusion'],
  why: 'Wie een brief niet begrijpt, mist een datum, een recht of geld.',
  remedy: 'Herschrijf de brief met de kern bovenaan, en laat hem opnieuw lezen.',
  tags: ['core', 'service', 'letter', 'plain-language'],
} satisfies Criterion
