import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-turning-room',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Draaiplek in elke ruimte',
  question: 'Hoe groot is de vrije cirkel om te draaien in de ruimte?',
  howTo: 'Doe dit in elke ruimte waar bezoekers komen. Meet de grootste vrije cirkel, met de meubels zoals ze staan. Noteer de kleinste cirkel die je vindt.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm in elke ruimte.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 12 §1', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Het artikel vraagt een draaiplek. De maat komt uit de andere bron.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Voor de cirkel van 150 cm, en voor 130 cm waar Toevla een tussenscore geeft.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid'],
  why: 'Kun je in een kamer niet keren, dan moet je achteruit weer naar buiten.',
  remedy: 'Herschik de meubels zodat er een cirkel vrij blijft.',
  tags: ['furniture', 'turning', 'wheelchair'],
} satisfies Criterion
