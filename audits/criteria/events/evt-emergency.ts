import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-emergency',
  revision: 1,
  theme: 'events',
  stage: 'leave',
  title: 'Vluchten van het evenement bij nood',
  question: 'Kan iedereen weg bij nood?',
  howTo: 'Vraag het noodplan. Ga de vluchtweg af met een rolstoel. Kijk of je het signaal ziet én hoort, en wie er helpt als iemand niet alleen weg kan.',
  answer: { kind: 'yes-no' },
  requirement: 'De vluchtweg is rolbaar, het signaal is te zien en te horen, en er is afgesproken wie helpt.',
  sources: [
    { document: 'Artikels van het WTCB', clause: 'evacuatie', status: 'guideline', note: 'Enkel voor het principe. Ook een Nederlandse gids over veilige evenementen noemt dit.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'deaf', 'blind', 'autism-sensory'],
  why: 'Wie het signaal niet hoort of de weg niet ziet, blijft anders achter.',
  remedy: 'Maak een plan dat zegt hoe iedereen weg raakt, en oefen het met het team.',
  tags: ['core', 'event', 'evacuation', 'safety'],
} satisfies Criterion
