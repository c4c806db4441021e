import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-works-detour-info',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Omleiding voor voetgangers',
  question: 'Weet je op tijd hoe je langs de werf moet?',
  howTo: 'Kom van beide kanten naar de werf. Kijk of er een bord voor voetgangers staat, nog voor de laatste oversteek. Zoek de omleiding ook op de website en in de brief aan de buurt.',
  answer: { kind: 'yes-no' },
  requirement: 'Het bord voor voetgangers staat voor de laatste oversteek, en de omleiding staat ook op de website.',
  sources: [
    { document: 'Praktijkpagina’s over werken en omleidingen (mobiliteitsbrief.be 167, toegankelijkestad.zwolle.nl)', status: 'guideline', note: 'Tips uit Nederland en België.' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'other-language', 'blind', 'chronic-illness-fatigue', 'wheelchair-manual'],
  why: 'Wie pas aan de werf merkt dat de weg dicht is, moet het hele stuk terug en verliest veel kracht.',
  remedy: 'Zet het bord vroeger, en zet de omleiding op de website.',
  tags: ['works', 'information', 'orientation'],
} satisfies Criterion
