import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-clean-safe',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Proper en veilig toilet',
  question: 'Hoe proper en veilig is het toilet, ook als je alleen bent?',
  howTo: 'Kijk op drie momenten, ook als het donker is. Kijk of het proper is, of je het licht van buiten ziet en of er geen dode hoek is. Iedereen zegt zelf hoe het aanvoelt.',
  answer: { kind: 'level' },
  requirement: 'Het toilet is proper, het licht is van buiten te zien en er is geen dode hoek.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar wat in 2025 over de Gentse toiletten gezegd is. Er is geen norm. Het eigen gevoel van wie meewandelt, beslist.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'stoma-incontinence', 'older-person', 'pram-young-children'],
  why: 'Wie zich niet veilig of niet proper voelt, durft niet te gaan en houdt het op.',
  remedy: 'Maak vaker schoon, zet er een lamp en haal weg wat het zicht neemt.',
  tags: ['core', 'toilet', 'hygiene', 'safety', 'light'],
} satisfies Criterion
