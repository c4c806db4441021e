import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-ramp-landing',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Draaiplek boven en onder de helling',
  question: 'Hoe groot is de vrije cirkel boven en onder aan de helling?',
  howTo: 'Meet boven en onder de grootste cirkel die vrij is. Noteer de kleinste van de twee. De grond helt daar hoogstens 2 %, en maar in één richting.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm, boven en onder aan de helling.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §3', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 130 cm: vanaf die maat geeft Toevla een tussenscore.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid'],
  why: 'Staat de deur vlak boven aan de helling, dan rol je achteruit terwijl je ze wilt openen.',
  remedy: 'Maak boven en onder een vlak bordes.',
  tags: ['entrance', 'slope', 'turning', 'wheelchair'],
} satisfies Criterion
