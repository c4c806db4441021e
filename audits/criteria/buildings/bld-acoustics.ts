import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-acoustics',
  revision: 1,
  theme: 'buildings',
  stage: 'desk',
  title: 'Galm en lawaai aan de balie',
  question: 'Hoe luid is het aan de balie?',
  howTo: 'Ga staan waar bezoekers staan. Meet met een dB-app terwijl niemand aan de balie praat: een app geeft enkel een idee. Praat daarna op 1 m afstand met een gewone stem en vraag of de ander je verstaat.',
  answer: {
    kind: 'measure', unit: 'dB', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 50 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Hoogstens 50 dB achtergrondgeluid aan de balie.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die we niet gelezen hebben. De 50 dB(A) is een richtwaarde uit het geheugen.' },
    { document: 'EN 17210:2021 en CEN/TR 17621:2021, normen voor een toegankelijke gebouwde omgeving', status: 'to-verify', note: 'Betalende normen die we niet gelezen hebben.' },
  ],
  status: 'to-verify',
  groups: ['hard-of-hearing', 'autism-sensory', 'intellectual-disability', 'older-person', 'speech-disability'],
  why: 'Met galm of lawaai versta je de medewerker niet, en wie moeilijk spreekt, wordt zelf niet verstaan.',
  remedy: 'Hang akoestische panelen en zet lawaaierige toestellen weg van de balie.',
  tags: ['counter', 'hearing', 'stimuli'],
} satisfies Criterion
