import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-compound',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Lange samengestelde woorden',
  question: 'Zijn lange samengestelde woorden vermeden?',
  howTo: 'Zoek woorden die uit meer dan 3 delen bestaan, zoals ‘leefloonaanvraagformulier’. Beter is ‘formulier om een leefloon te vragen’.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat geen woord dat uit meer dan 3 delen bestaat.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'other-language', 'intellectual-disability'],
  why: 'Wie traag leest, is het begin van zo een woord kwijt voor het einde komt.',
  remedy: 'Splits het woord in een paar gewone woorden.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
