import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-fitting-room',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Ruim kleedhokje',
  question: 'Is er een ruim kleedhokje of pashokje?',
  howTo: 'Tel alle hokjes en daarna de ruime hokjes. Kijk of je er met een rolstoel binnen kunt draaien, of de deur breed genoeg is en of ze naar buiten opengaat.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 4 % van de hokjes, en altijd minstens 1, is ruim genoeg om te draaien en heeft een deur die naar buiten opengaat.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/1, en art. 12 en 22 tot 26', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer', 'large-body', 'trans-nonbinary'],
  why: 'In een klein hokje kun je je niet omkleden met een rolstoel, met hulp of met een groter lichaam.',
  remedy: 'Maak van twee kleine hokjes één ruim hokje.',
  tags: ['fitting-room', 'turning', 'wheelchair', 'privacy'],
} satisfies Criterion
