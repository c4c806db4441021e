import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-turning',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Draaicirkel in het toilet',
  question: 'Hoe groot is de vrije cirkel om te draaien in het toilet?',
  howTo: 'Meet de grootste vrije cirkel bij de pot, bij de wastafel en bij de douche. Noteer de kleinste. De vrije ruimte onder de wastafel telt mee. Laat vuilbakken en kastjes staan zoals ze staan.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Een vrije draaicirkel van minstens 150 cm bij het toilet, de wastafel en de douche.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 12, art. 31 1°', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 130 cm: Toevla noemt dat matig. Een voorbeeld van 110 cm noemt het slecht.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer'],
  why: 'Zonder plaats om te draaien zit je met een rolstoel vast of moet je achteruit naar buiten.',
  remedy: 'Zet vuilbakken en kastjes weg, of maak de ruimte groter.',
  tags: ['core', 'toilet', 'wheelchair', 'turning'],
} satisfies Criterion
