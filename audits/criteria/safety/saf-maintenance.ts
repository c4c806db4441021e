import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-maintenance',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Proper en hersteld',
  question: 'Is de plek proper, hersteld en zonder vernieling?',
  howTo: 'Zoek gebroken lampen, glas, afval en graffiti. Maak een foto zonder mensen en zonder nummerplaten. Meld wat kapot of beklad is.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is geen gebroken lamp of glas, en graffiti is gemeld.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline' },
    { document: 'Pagina’s over de federale gids voor gendergelijkheid in de openbare ruimte (besafe.be, knack.be, oudergem.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'older-person', 'child'],
  why: 'Op een verwaarloosde plek lijkt niemand te kijken, en dat voelt onveilig.',
  remedy: 'Herstel wat kapot is en maak de plek schoon.',
  tags: ['safety', 'maintenance'],
} satisfies Criterion
