import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-harassment',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Lastiggevallen worden',
  question: 'Hoe vaak werden mensen uit de groep hier lastiggevallen?',
  howTo: 'Vraag het enkel aan wie wil, op een briefje zonder naam. Schrijf in de nota wat voor last het was, zoals roepen of volgen. Noteer nooit wie het meemaakte of wie het deed. Wil niemand iets zeggen? Kies dan niet te zeggen.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'none', label: 'Nooit, volgens wie antwoordde.', level: 'good' },
      { id: 'once', label: 'Eén keer.' },
      { id: 'more', label: 'Meer dan één keer.' },
    ],
  },
  requirement: 'Niemand wordt hier lastiggevallen.',
  sources: [
    { document: 'Pagina’s over de federale gids voor gendergelijkheid in de openbare ruimte (besafe.be, knack.be, oudergem.be)', status: 'guideline', note: 'Voor het thema. De manier van vragen is van ons.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'trans-nonbinary', 'psychological-vulnerability'],
  why: 'Wie hier lastiggevallen werd, mijdt de plek, vaak zonder dat iemand het weet.',
  remedy: 'Zet een team of een campagne in, samen met wie het meemaakte en dat wil.',
  tags: ['safety', 'harassment', 'feeling'],
} satisfies Criterion
