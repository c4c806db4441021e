import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-lift-turn',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Draaiplek voor de lift',
  question: 'Hoe groot is de vrije cirkel voor de lift?',
  howTo: 'Meet op elke verdieping de grootste vrije cirkel voor de liftdeur. Noteer de kleinste.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm voor de liftdeur.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 21 §2', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 130 cm: vanaf die maat geeft Toevla een tussenscore.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric'],
  why: 'Zonder plaats om te draaien moet je achteruit uit de lift, en zie je niet wie er achter je staat.',
  remedy: 'Hou de plek voor de lift vrij van meubels en planten.',
  tags: ['lift', 'turning', 'wheelchair'],
} satisfies Criterion
