import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-portable-ramp',
  revision: 1,
  theme: 'shops',
  stage: 'enter',
  title: 'Losse helling met een bel',
  question: 'Is er een losse helling met een bel?',
  howTo: 'Zoek aan de deur het logo en de bel. Meet hoe hoog de bel hangt. Bel en meet hoelang het duurt voor de helling er ligt. Is er geen drempel? Kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'De bel hangt 90 tot 120 cm hoog bij een zichtbaar logo, en de helling ligt er binnen 2 minuten.',
  sources: [
    { document: 'Berichten over losse hellingen met een bel in Gent en andere steden (hln.be, vrt.be)', status: 'guideline', note: 'Voor het idee van de bel en de helling.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De hoogte van de bel en de 2 minuten zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Zonder bel ziet niemand dat je buiten staat te wachten.',
  remedy: 'Koop een losse helling en hang een bel met een logo naast de deur.',
  tags: ['core', 'shop', 'entrance', 'threshold', 'wheelchair'],
} satisfies Criterion
