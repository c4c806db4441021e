import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-light-working',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Lampen die branden',
  question: 'Branden alle lampen langs het pad?',
  howTo: 'Kom in het donker. Tel de lampen die niet branden of flikkeren. Noteer waar ze staan en meld ze aan de stad.',
  answer: { kind: 'yes-no' },
  requirement: 'Alle lampen branden, en een kapotte lamp is binnen 5 werkdagen gemeld.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Ingegeven door de praktijk. Ook de 5 werkdagen zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'Eén kapotte lamp maakt een donker stuk waar niemand graag langskomt.',
  remedy: 'Meld de kapotte lamp en laat ze vervangen.',
  tags: ['safety', 'light', 'maintenance'],
} satisfies Criterion
