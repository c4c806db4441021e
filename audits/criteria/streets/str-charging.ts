import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-charging',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Laadpalen en kabels op het voetpad',
  question: 'Hoeveel voetpad blijft er vrij naast de laadpaal en de kabel?',
  howTo: 'Meet de smalste plek terwijl er een auto laadt. Een kabel op de grond telt mee als obstakel. Meet ook hoe hoog het scherm zit.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 150 cm vrij, en een scherm tussen 90 en 120 cm hoog.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'De algemene regel voor het voetpad, binnen de bebouwde kom. Over laadpalen zegt de tekst niets.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline', note: 'Enkel voor de hoogte van het scherm. Dat is de regel voor knoppen in gebouwen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Voor laadpalen is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'blind', 'pram-young-children'],
  why: 'Over een kabel op het voetpad struikel je, en met een rolstoel raak je er niet over.',
  remedy: 'Leg de kabel in een goot, of verplaats de laadpaal.',
  tags: ['footway', 'parking', 'obstacles', 'width'],
} satisfies Criterion
