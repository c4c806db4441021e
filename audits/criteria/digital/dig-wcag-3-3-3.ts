import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Voorstel om de fout te verbeteren',
  question: 'Zegt de foutmelding wat je kunt doen om de fout te verbeteren?',
  howTo: 'Maak een fout waarvan het formulier kan weten wat het verwacht. De melding geeft dan een voorbeeld, een vorm of een keuze.',
  testSteps: [
    'Vul met verzonnen gegevens iets fouts in waar een vaste vorm voor bestaat, zoals een datum, een postcode of een mailadres.',
    'Verzend het formulier en lees de melding bij het veld.',
    'Kijk of ze zegt wat je wel mag invullen, zoals ‘schrijf de datum als 31/12/2026’.',
    'Kies ‘voldoet niet’ als de melding enkel zegt dat het fout is, terwijl het formulier kan weten wat goed is.',
    'Reken een melding zonder tip niet als fout als een tip onveilig is, zoals bij een wachtwoord.',
    'Kies ‘niet van toepassing’ als er geen formulier is, of als het formulier zelf geen fouten opspoort.',
  ],
  wcag: { number: '3.3.3', fragment: 'error-suggestion', level: 'AA', since: '2.0', clause: '9.3.3.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Kan het formulier weten wat goed is, dan zegt de foutmelding het, tenzij dat onveilig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.3 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.3.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'low-literacy', 'older-person'],
  why: 'Wie enkel ‘ongeldig’ leest, probeert drie keer hetzelfde en haakt af.',
  remedy: 'Schrijf in de melding wat je verwacht, met een voorbeeld.',
  tags: ['digital', 'form', 'error', 'help'],
} satisfies Criterion
