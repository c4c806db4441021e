import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-open-hours',
  revision: 1,
  theme: 'toilets',
  stage: 'before',
  title: 'Openingsuren van het toilet',
  question: 'Is het toilet open wanneer je het nodig hebt?',
  howTo: 'Zoek de openingsuren online. Kijk ter plaatse of ze ook op de deur staan. Probeer of de deur nu echt open is. Denk ook aan de avond en het weekend.',
  answer: { kind: 'yes-no' },
  requirement: 'De uren staan op de deur en online, en het toilet is dan ook open.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar wat de Stad over openbare toiletten zegt. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['stoma-incontinence', 'chronic-illness-fatigue', 'pram-young-children', 'older-person'],
  why: 'Wie snel een toilet nodig heeft, kan niet wachten tot een deur weer opengaat.',
  remedy: 'Verruim de openingsuren en zet ze op de deur en online.',
  tags: ['core', 'toilet', 'information'],
} satisfies Criterion
