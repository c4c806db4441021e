import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-crossing-length',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Middeneiland op een lange oversteek',
  question: 'Is er een middeneiland als je meer dan twee rijstroken oversteekt?',
  howTo: 'Tel de rijstroken en meet hoe ver het is tot de overkant. Meet het eiland in je looprichting en dwars daarop. Zijn er hoogstens twee rijstroken? Kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij meer dan twee rijstroken ligt er een middeneiland van minstens 200 cm lang en 180 cm breed.',
  sources: [
    { document: 'Nederlandse richtlijnen voor stoepranden en oversteken (010toegankelijk.nl, zwolle.nl)', status: 'guideline', note: 'Enkel voor de maten van het eiland.' },
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'to-verify', note: 'Bij hoeveel rijstroken een eiland nodig is, hebben we in dit document nog niet gezien.' },
  ],
  status: 'to-verify',
  groups: ['older-person', 'walking-aid', 'wheelchair-manual', 'chronic-illness-fatigue', 'pram-young-children'],
  why: 'Wie traag is, raakt niet in één keer over en moet halverwege veilig kunnen wachten.',
  remedy: 'Leg een middeneiland aan waar een rolstoel op past.',
  tags: ['crossing', 'rest', 'wheelchair', 'walking'],
} satisfies Criterion
