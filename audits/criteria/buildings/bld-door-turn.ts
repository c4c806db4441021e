import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-turn',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Draaiplek aan de deur',
  question: 'Hoe groot is de vrije cirkel om te draaien aan de deur?',
  howTo: 'Meet voor en achter de deur de grootste cirkel die vrij en vlak is. Noteer de kleinste van de twee. De grond helt daar hoogstens 2 %.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm voor en achter de deur.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 24', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 130 cm: vanaf die maat geeft Toevla een tussenscore.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'Zonder plaats om te draaien kan iemand met een rolstoel de deur niet openen en erdoor rijden.',
  remedy: 'Zet meubels weg en hou de plek voor en achter de deur vrij.',
  tags: ['core', 'door', 'wheelchair', 'turning'],
} satisfies Criterion
