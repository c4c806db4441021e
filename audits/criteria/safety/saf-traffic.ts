import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-traffic',
  revision: 1,
  theme: 'safety',
  stage: 'cross',
  title: 'Je veilig voelen in het verkeer',
  question: 'Voel je je hier veilig in het verkeer?',
  howTo: 'Steek over als je dat wil, of kijk hoe anderen oversteken. Let op de snelheid en op wie stopt. De maten van de oversteek staan bij de vragen over de straat.',
  answer: { kind: 'yes-no' },
  requirement: 'Je voelt je veilig als je hier oversteekt of naast het verkeer gaat.',
  sources: [
    { document: 'Pagina’s over de federale gids voor gendergelijkheid in de openbare ruimte (besafe.be, knack.be, oudergem.be)', status: 'guideline', note: 'Verkeer is een van de vijf thema’s van de gids.' },
  ],
  status: 'guideline',
  groups: ['child', 'older-person', 'wheelchair-manual'],
  why: 'Wie traag is, klein is of zit, wordt te laat gezien en durft niet over te steken.',
  remedy: 'Rem het verkeer af op de plek waar mensen oversteken.',
  tags: ['safety', 'crossing', 'feeling'],
} satisfies Criterion
