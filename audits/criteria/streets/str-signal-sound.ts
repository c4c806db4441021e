import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-signal-sound',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Geluid en trilling aan het licht',
  question: 'Is er een geluids- en trilsignaal bij het voetgangerslicht?',
  howTo: 'Luister bij rood en bij groen, ook als er veel verkeer is. Voel aan het kastje of het trilt.',
  answer: { kind: 'yes-no' },
  requirement: 'Beide signalen zijn er en werken, en het volume past zich aan het lawaai aan.',
  sources: [
    { document: 'Pagina over ratelklikkers van Wegen en Verkeer (wegenenverkeer.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'deafblind', 'low-vision'],
  why: 'Wie niet ziet, weet anders niet wanneer het groen is.',
  remedy: 'Vraag een ratelklikker met trilsignaal aan bij de wegbeheerder.',
  tags: ['core', 'crossing', 'signal', 'hearing', 'sight'],
} satisfies Criterion
