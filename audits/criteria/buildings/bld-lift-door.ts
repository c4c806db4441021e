import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-lift-door',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Deur van de lift',
  question: 'Hoe breed is de deur van de lift?',
  howTo: 'Laat de deur helemaal opengaan en meet de vrije breedte. Kijk of ze vanzelf opengaat. Ze is best minstens 209 cm hoog.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrije breedte, en de deur gaat vanzelf open.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 21 §3', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Lift', status: 'guideline', note: 'Enkel voor de hoogte van 209 cm.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'],
  why: 'In een smalle liftdeur zit je met een rolstoel klem, en een zware deur krijg je zittend niet open.',
  remedy: 'Vervang de deur door een brede deur die vanzelf opengaat.',
  tags: ['lift', 'door', 'wheelchair', 'width'],
} satisfies Criterion
