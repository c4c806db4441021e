import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-info',
  revision: 1,
  theme: 'shops',
  stage: 'before',
  title: 'Info over de zaak vooraf',
  question: 'Vind je online of je in de zaak binnen kunt?',
  howTo: 'Zoek de zaak op haar website, op sociale media en op een kaart zoals On Wheels. Kijk of je de ingang ziet, hoe hoog de drempel is en of er een aangepast toilet is.',
  answer: { kind: 'yes-no' },
  requirement: 'Online staan een foto van de ingang, de hoogte van de drempel in cm en of er een aangepast toilet is.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar het voorbeeld van Toevla en On Wheels. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'pram-young-children', 'chronic-illness-fatigue', 'autism-sensory'],
  why: 'Wie niet weet of het binnen lukt, gaat liever niet, of staat voor niets aan de deur.',
  remedy: 'Zet foto’s en maten op je website, en vul een fiche in bij Toevla of On Wheels.',
  tags: ['core', 'shop', 'information', 'website'],
} satisfies Criterion
