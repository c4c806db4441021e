import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-turn',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Draaiplek in de zaak',
  question: 'Hoe groot is de vrije cirkel aan het einde van de gang?',
  howTo: 'Ga tot het einde van elke gang. Meet daar de grootste vrije cirkel. Noteer de kleinste die je vindt.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 12', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Het artikel vraagt een draaiplek. De maat komt uit de andere bronnen.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Voor de cirkel van 150 cm, en voor 130 cm waar Toevla een tussenscore geeft.' },
    { document: 'Handboek toegankelijke bibliotheken van Westkans (westkans.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Kun je op het einde niet keren, dan moet je achteruit tussen de rekken terug.',
  remedy: 'Maak aan het einde van de gang een plek vrij om te keren.',
  tags: ['shop', 'furniture', 'turning', 'wheelchair'],
} satisfies Criterion
