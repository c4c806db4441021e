import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-canopy',
  revision: 1,
  theme: 'housing',
  stage: 'enter',
  title: 'Droog staan aan de voordeur',
  question: 'Sta je droog als je de voordeur opent?',
  howTo: 'Ga voor de deur staan of zitten. Kijk of een luifel of een nis je helemaal droog houdt. Meet de breedte en de diepte van het droge stuk.',
  answer: { kind: 'yes-no' },
  requirement: 'Een luifel of een nis houdt je droog, en is best minstens 170 cm breed en diep.',
  sources: [
    { document: 'Pagina over de inkom van een woongebouw van Meegroeiwonen (meegroeiwonen.info)', status: 'guideline', note: 'De 170 cm is de beste maat, geen minimum.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'wheelchair-manual', 'walking-aid', 'companion-carer'],
  why: 'Wie de deur traag opent of hulp bij zich heeft, staat anders lang in de regen.',
  remedy: 'Plaats een luifel boven de voordeur.',
  tags: ['housing', 'entrance', 'weather'],
} satisfies Criterion
