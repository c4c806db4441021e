import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-assist-form',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Hulp bij een formulier',
  question: 'Helpt iemand je met een formulier?',
  howTo: 'Vraag aan de balie om een formulier samen in te vullen. Kijk of het meteen kan, en hoe de medewerker reageert. Laat het vragen door iemand die moeilijk leest, als die dat wil.',
  answer: { kind: 'yes-no' },
  requirement: 'Een medewerker helpt je ter plaatse, zonder oordeel.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over toegankelijke communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['low-literacy', 'poverty-digital-exclusion', 'intellectual-disability', 'blind', 'older-person'],
  why: 'Wie een formulier niet kan invullen en geen hulp krijgt, loopt een recht mis.',
  remedy: 'Bied zelf invulhulp aan, en zeg dat veel mensen die vragen.',
  tags: ['core', 'service', 'form', 'reading'],
} satisfies Criterion
