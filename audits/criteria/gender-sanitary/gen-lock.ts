import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-lock',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Vrij of bezet aan de cabine',
  question: 'Zie je of de cabine bezet is, en kun je ze goed sluiten?',
  howTo: 'Sluit de cabine en laat iemand buiten kijken. Toont het slot vrij en bezet met een kleur én met een vorm of een woord? Trek aan de deur: ze mag niet opengaan.',
  answer: { kind: 'yes-no' },
  requirement: 'Het slot toont vrij en bezet met kleur en vorm, en de deur sluit stevig.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk en naar ISO 21542, die we niet lazen. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'low-vision', 'limited-hand-function', 'autism-sensory'],
  why: 'Wie niet zeker is dat de deur dicht is, blijft de hele tijd gespannen.',
  remedy: 'Plaats een stevig slot dat met kleur en vorm toont of het bezet is.',
  tags: ['core', 'toilet', 'door', 'privacy'],
} satisfies Criterion
