import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-dog',
  revision: 1,
  theme: 'events',
  stage: 'enter',
  title: 'Assistentiehond op het evenement',
  question: 'Is een assistentiehond welkom?',
  howTo: 'Vraag het aan de ingang en aan de controle. Kijk of het op de website of op een bord staat. Vraag of het gratis is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een assistentiehond mag gratis mee, overal waar bezoekers komen.',
  sources: [
    { document: 'Vlaams decreet van 20 maart 2009 over assistentiehonden op publieke plaatsen (gewijzigd op 29 maart 2013)', clause: 'art. 3', status: 'law', note: 'Geldt voor plaatsen waar bezoekers komen. Een uitzondering kan enkel als een regel dat zegt.' },
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline', note: 'Vraagt hetzelfde voor een evenement.' },
  ],
  status: 'law',
  groups: ['assistance-dog'],
  why: 'Als je je hond moet achterlaten, verlies je je houvast en raak je nergens meer.',
  remedy: 'Zeg aan alle medewerkers dat een assistentiehond altijd mee mag.',
  tags: ['core', 'event', 'dog', 'equality'],
} satisfies Criterion
