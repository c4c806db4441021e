import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-parking-size',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Grootte van het parkeervak',
  question: 'Is het aangepaste parkeervak groot genoeg om in en uit te stappen?',
  howTo: 'Meet de breedte en de lengte van het vak. Een dwars vak is best ook minstens 500 cm lang. Het best is elk vak 350 bij 600 cm.',
  answer: { kind: 'yes-no' },
  requirement: 'Een vak dwars of schuin op de weg is minstens 350 cm breed, en een vak langs de weg is minstens 600 cm lang.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 27', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ P1', status: 'guideline', note: 'Enkel voor de lengte van 500 cm bij een dwars vak.' },
    { document: 'Wenkenblad Toegankelijkheid van appartementsgebouwen van Enter en Inter', status: 'guideline', note: 'Enkel voor de lengte van 500 cm bij een dwars vak.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children', 'companion-carer'],
  why: 'Wie met een rolstoel reist, moet de autodeur of de lift van het busje helemaal kunnen openen.',
  remedy: 'Voeg gewone vakken samen tot een vak dat groot genoeg is.',
  tags: ['core', 'parking', 'wheelchair'],
} satisfies Criterion
