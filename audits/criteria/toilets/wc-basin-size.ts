import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-basin-size',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Ruimte onder de wastafel',
  question: 'Hoe hoog is de vrije ruimte onder de wastafel?',
  howTo: 'Meet van de vloer tot de onderkant van de wastafel. Meet ook de breedte, de diepte en de afstand van het midden tot de hoek. De bovenkant zit best op 80 tot 90 cm, met 120 cm vrij ervoor.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 70 }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 70 cm hoog, 90 cm breed en 60 cm diep vrij, met het midden van de wastafel minstens 50 cm uit een hoek.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 2°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Wastafel', status: 'guideline', note: 'Voor de bovenkant op 80 tot 90 cm en de 120 cm vrij ervoor.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Voor de bovenkant op 80 tot 90 cm en de 120 cm vrij ervoor.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'short-stature', 'child'],
  why: 'Als je knieën niet onder de wastafel passen, raak je niet bij de kraan.',
  remedy: 'Haal de kast onder de wastafel weg of hang de wastafel anders.',
  tags: ['core', 'toilet', 'wheelchair', 'reach'],
} satisfies Criterion
