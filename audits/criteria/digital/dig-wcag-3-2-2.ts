import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-2-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Invullen geeft geen verrassing',
  question: 'Blijft de pagina waar ze is terwijl je een veld invult?',
  howTo: 'Vul elk veld in en verander elke keuze, zonder op een knop te drukken. De pagina mag niet vanzelf verzenden of verspringen, tenzij dat vooraf gezegd wordt.',
  testSteps: [
    'Ga met het toetsenbord naar elk invulveld, elk vakje en elke keuzelijst.',
    'Typ iets of kies met de pijltjestoetsen een andere waarde, en druk niet op een knop.',
    'Kijk of de pagina vanzelf verzendt, naar een andere pagina gaat, een venster opent of de focus verplaatst.',
    'Kies ‘voldoet niet’ als dat gebeurt zonder dat de tekst ervoor het aankondigt.',
    'Reken extra vragen die onder je keuze verschijnen niet als fout.',
    'Kies ‘niet van toepassing’ als er niets in te vullen of te kiezen is.',
  ],
  wcag: { number: '3.2.2', fragment: 'on-input', level: 'A', since: '2.0', clause: '9.3.2.2', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een veld invullen of een keuze veranderen verzendt en verplaatst niets, tenzij dat vooraf gezegd is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.2.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.2.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability'],
  why: 'Wie met een schermlezer of met de pijltjestoetsen kiest, zit anders al op een andere pagina voor de keuze gemaakt is.',
  remedy: 'Voeg een knop toe die de keuze uitvoert, of zeg vooraf wat er zal gebeuren.',
  tags: ['digital', 'form', 'predictable'],
} satisfies Criterion
