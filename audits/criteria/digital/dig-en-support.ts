import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-support',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Helpdesk weet van toegankelijkheid',
  question: 'Kan de helpdesk uitleg geven over toegankelijkheid?',
  howTo: 'Bel, mail of chat met de helpdesk van het product. Vraag iets over toegankelijkheid, zoals werken zonder muis.',
  testSteps: [
    'Zoek op de site hoe je de helpdesk bereikt.',
    'Kijk of dat ook kan voor wie niet belt, bijvoorbeeld met mail of chat.',
    'Vraag hoe je het product gebruikt zonder muis, of met een schermlezer.',
    'Noteer of je een bruikbaar antwoord krijgt, of naar wie ze je doorverwijzen.',
    'Kies ‘voldoet niet’ als niemand een antwoord heeft of als je enkel kunt bellen.',
    'Kies ‘niet van toepassing’ als er geen helpdesk is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'De helpdesk kent de hulpfuncties van het product en is op meer dan één manier bereikbaar.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '12.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie vastloopt met hulptechnologie, raakt anders nergens met zijn vraag.',
  remedy: 'Maak een fiche voor de helpdesk met vragen en antwoorden over toegankelijkheid.',
  tags: ['digital', 'help', 'contact', 'staff'],
} satisfies Criterion
