import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-person-words',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Respectvolle woorden over mensen',
  question: 'Spreekt de tekst met respect over mensen?',
  howTo: 'Zoek hoe de tekst mensen noemt. Goed is ‘personen met een handicap’ of ‘met een beperking’. Vraag aan lezers of een woord hen raakt: wat zij voelen, telt.',
  answer: { kind: 'yes-no' },
  requirement: 'De tekst zegt ‘personen met een handicap’ of ‘met een beperking’, en gebruikt geen verouderde woorden.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', clause: 'tip 2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Een woord dat mensen klein maakt, zegt dat ze er niet bij horen.',
  remedy: 'Vervang verouderde woorden, en noem eerst de persoon.',
  tags: ['core', 'words', 'equality'],
} satisfies Criterion
