import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-door',
  revision: 1,
  theme: 'shops',
  stage: 'enter',
  title: 'Deur van de zaak',
  question: 'Hoe breed is de deur van de zaak?',
  howTo: 'Open de deur 90 graden en meet van het deurblad tot het kader. Bij een dubbele deur meet je één blad. Probeer de deur ook met één hand te openen. Gaat dat zwaar? Schrijf het in de nota.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrije breedte, en de deur gaat licht open.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 22', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Kaarten Wheelmap en On Wheels (wheelmap.org, stampmedia.be)', status: 'guideline', note: 'Ter vergelijking: de kaart On Wheels aanvaardt een deur vanaf 70 cm.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children', 'limited-hand-function'],
  why: 'Door een smalle of zware deur raak je niet binnen met een rolstoel, een kinderwagen of weinig kracht.',
  remedy: 'Laat de deurdranger bijregelen en zet het tweede deurblad mee open.',
  tags: ['core', 'shop', 'door', 'wheelchair', 'width'],
} satisfies Criterion
