import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-user-test',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Getest door mensen met een beperking',
  question: 'Testten mensen met een beperking de site of de app?',
  howTo: 'Vraag het verslag van de laatste test met gebruikers. Tel hoeveel testers er waren en hoeveel verschillende profielen.',
  testSteps: [
    'Vraag aan de eigenaar van het product het verslag van een test met gebruikers.',
    'Tel de testers met een beperking.',
    'Tel de verschillende profielen, zoals iemand die blind is, iemand zonder muis of iemand die moeilijk leest.',
    'Lees wat er met hun opmerkingen gebeurde.',
    'Kies ‘voldoet niet’ als er minder dan 5 testers of minder dan 3 profielen waren, of als er geen verslag is.',
    'Kies nooit ‘niet van toepassing’: plan anders zelf een test met het panel.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 5 testers met een beperking, samen minstens 3 profielen, probeerden het product.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Er is geen norm. WCAG-EM raadt aan om gebruikers bij de test te betrekken, en noemt geen aantal.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'Wat op papier klopt, lukt daarom nog niet in het echt.',
  remedy: 'Plan een test met het panel, en pas aan wat niet lukt.',
  tags: ['digital', 'panel', 'sample'],
} satisfies Criterion
