import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-parking-sign',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Bord en markering van de parkeerplaats',
  question: 'Zie je duidelijk dat de parkeerplaats voorbehouden is?',
  howTo: 'Zoek het bord E9a met het symbool van de rolstoel, en de blauwe markering op de grond. Meet van de grond tot de onderkant van het bord.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat een bord E9a met het symbool van de rolstoel, met de onderkant minstens 210 cm hoog.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Voorbehouden plaats', status: 'guideline' },
    { document: 'Pagina’s over toegankelijkheid op warmsteentree.be', clause: 'Aangepaste parkeerplaatsen', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'low-vision'],
  why: 'Ziet niemand dat de plaats voorbehouden is, dan staat er al een andere auto wanneer jij aankomt.',
  remedy: 'Hang het bord op de juiste hoogte en verf de markering opnieuw.',
  tags: ['parking', 'signage', 'wheelchair'],
} satisfies Criterion
