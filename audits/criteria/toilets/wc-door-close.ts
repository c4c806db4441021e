import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-door-close',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Slot en noodopening van het toilet',
  question: 'Kun je de toiletdeur zelf sluiten, en kan iemand ze van buiten openen?',
  howTo: 'Sluit de deur vanuit een zittende houding. Kijk of er binnen een horizontale greep is. Probeer het slot met je vuist. Vraag hoe iemand de deur van buiten opent bij nood.',
  answer: { kind: 'yes-no' },
  requirement: 'Binnen is er een horizontale greep, het slot lukt met een vuist, en de deur kan bij nood van buiten open.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die niemand van ons opende. Nog na te kijken.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'limited-hand-function', 'older-person'],
  why: 'Met weinig kracht in je handen raak je anders niet in privacy, of opgesloten.',
  remedy: 'Vervang het slot en zet een horizontale greep op de deur.',
  tags: ['core', 'toilet', 'door', 'hands', 'safety'],
} satisfies Criterion
