import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-phone-menu',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Keuzemenu aan de telefoon',
  question: 'Hoeveel keuzes maak je aan de telefoon voor een mens antwoordt?',
  howTo: 'Bel het nummer en tel elke keer dat je moet kiezen. Antwoordt er meteen een mens? Noteer dan 0. Tel ook uit hoeveel dingen je telkens kunt kiezen: hoogstens 4. Probeer of je de stem kunt laten herhalen.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een mens antwoordt na hoogstens 2 stappen, een stap heeft hoogstens 4 keuzes, en herhalen kan.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['intellectual-disability', 'dementia', 'older-person', 'hard-of-hearing', 'other-language'],
  why: 'Wie de keuzes niet kan onthouden of verstaan, haakt af voor er een mens aan de lijn komt.',
  remedy: 'Maak het menu korter, en bied van bij het begin een mens aan.',
  tags: ['core', 'service', 'phone'],
} satisfies Criterion
