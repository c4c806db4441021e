import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-entrance-open',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Toegang zonder zware tussendeuren',
  question: 'Kom je zonder zware tussendeur bij de toiletten?',
  howTo: 'Tel de deuren tussen de gang en de cabines. Duw elke deur met één hand open, of vanuit een rolstoel. Een deur die vanzelf opengaat, telt niet als zwaar.',
  answer: { kind: 'yes-no' },
  requirement: 'Geen zware tussendeuren, of deuren die vanzelf opengaan.',
  sources: [
    { document: 'UGent, inclusief sanitair (ugent.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'pram-young-children', 'limited-hand-function', 'gender-safety'],
  why: 'Twee zware deuren na elkaar houden je tegen met een rolstoel, een kinderwagen of weinig kracht.',
  remedy: 'Haal de tussendeur weg, of laat ze vanzelf opengaan.',
  tags: ['toilet', 'door', 'hands'],
} satisfies Criterion
