import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-door-open',
  revision: 1,
  theme: 'shops',
  stage: 'enter',
  title: 'Deur die vanzelf opengaat',
  question: 'Gaat de deur vanzelf open of staat ze open?',
  howTo: 'Kom naar de deur zoals een klant. Is er een knop? Druk erop en kijk of de deur niet tegen je aan draait.',
  answer: { kind: 'yes-no' },
  requirement: 'De deur staat open of gaat vanzelf open, en een knop hangt buiten de draaizone van de deur.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'FAQ T1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'limited-hand-function', 'pram-young-children', 'chronic-illness-fatigue'],
  why: 'Met je handen aan een kinderwagen of een rolstoel krijg je een dichte deur moeilijk open.',
  remedy: 'Zet de deur open tijdens de openingsuren of plaats een automatische deur.',
  tags: ['shop', 'door', 'hands', 'wheelchair'],
} satisfies Criterion
