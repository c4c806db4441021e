import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-baby-table',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Verschoontafel in het toilet',
  question: 'Kan iedereen hier een kind verschonen?',
  howTo: 'Zoek de verschoontafel. Kijk of ze niet enkel bij de vrouwen staat, en of je er zittend bij kunt. Klap ze open: er moet nog plaats zijn om met een rolstoel te draaien.',
  answer: { kind: 'yes-no' },
  requirement: 'De tafel staat niet enkel bij de vrouwen, je kunt er met een rolstoel onder, en ze neemt de draaicirkel niet in.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'dossier Toilet', status: 'guideline' },
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['pram-young-children', 'child', 'wheelchair-manual', 'gender-safety'],
  why: 'Een vader zonder tafel moet zijn kind op de grond verschonen.',
  remedy: 'Plaats een tafel in een neutrale zone, met plaats om eronder te rijden.',
  tags: ['toilet', 'children', 'equality'],
} satisfies Criterion
