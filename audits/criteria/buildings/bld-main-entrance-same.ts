import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-main-entrance-same',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Eén ingang voor iedereen',
  question: 'Kan iedereen door dezelfde deur naar binnen?',
  howTo: 'Vergelijk de weg langs de hoofdingang met de weg voor wie een rolstoel gebruikt. Let op een aparte zijdeur of achterdeur.',
  answer: { kind: 'yes-no' },
  requirement: 'De hoofdingang is voor iedereen toegankelijk.',
  sources: [
    { document: 'Zeven principes van Universal Design (NC State University, 1997)', clause: 'principe 1', status: 'guideline' },
    { document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'everybody'],
  why: 'Wie langs een achterdeur moet, voelt zich niet even welkom als de anderen.',
  remedy: 'Maak een helling of een lift aan de hoofdingang.',
  tags: ['core', 'entrance', 'wheelchair', 'equality'],
} satisfies Criterion
