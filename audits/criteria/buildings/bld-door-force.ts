import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-door-force',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Kracht om de deur te openen',
  question: 'Hoeveel kracht kost het om de deur te openen?',
  howTo: 'Duw met een krachtmeter tegen de deur, vlak bij de klink, tot ze opengaat. Heb je geen meter? Probeer het zittend met één hand, kies niet te zeggen en schrijf in de nota wat je voelt.',
  answer: {
    kind: 'measure', unit: 'N', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 30 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Hoogstens 30 N om de deur te openen.',
  sources: [
    { document: 'EN 17210:2021 en CEN/TR 17621:2021, normen voor een toegankelijke gebouwde omgeving', status: 'to-verify', note: 'Betalende normen die we niet gelezen hebben. De 30 N is een richtwaarde uit het geheugen.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'older-person', 'limited-hand-function', 'chronic-illness-fatigue'],
  why: 'Een zware deur krijg je niet open als je zit, moe bent of weinig kracht in je handen hebt.',
  remedy: 'Laat de deurdranger bijregelen of plaats een automatische deur.',
  tags: ['door', 'hands', 'wheelchair'],
} satisfies Criterion
