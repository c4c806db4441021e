import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-crossing-present',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Oversteek waar mensen oversteken',
  question: 'Is er een veilige oversteekplaats waar mensen oversteken?',
  howTo: 'Blijf even staan en kijk waar mensen de straat oversteken. Zoek ook sporen in het gras en openingen tussen auto’s. Let op de weg naar een school, een halte of een winkel.',
  answer: { kind: 'yes-no' },
  requirement: 'Overal waar veel mensen oversteken, is er een veilige oversteekplaats.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['child', 'older-person', 'blind', 'pram-young-children'],
  why: 'Zonder oversteekplaats maak je een lange omweg, of steek je over tussen de auto’s.',
  remedy: 'Leg een zebrapad of een andere veilige oversteek aan.',
  tags: ['crossing', 'safety', 'walking'],
} satisfies Criterion
