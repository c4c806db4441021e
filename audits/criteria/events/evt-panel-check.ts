import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-panel-check',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Test door ervaringsdeskundigen',
  question: 'Testten ervaringsdeskundigen het plan vooraf én het terrein tijdens het evenement?',
  howTo: 'Vraag het verslag aan wie het evenement inricht. Kijk wie het plan nakeek, wie de eerste dagen rondging, en wat daarna veranderde.',
  answer: { kind: 'yes-no' },
  requirement: 'Ervaringsdeskundigen keken het plan na en gingen de eerste dagen rond, met een verslag.',
  sources: [
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wat op papier klopt, blijkt op het terrein soms niet te werken.',
  remedy: 'Nodig ervaringsdeskundigen uit voor het plan en voor een rondgang op de eerste dag.',
  tags: ['event', 'equality'],
} satisfies Criterion
