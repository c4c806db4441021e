import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-2-6',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Hulp staat altijd op dezelfde plaats',
  question: 'Staat de hulp op elke pagina op dezelfde plaats?',
  howTo: 'Zoek op enkele pagina’s het telefoonnummer, het mailadres, de chat of de hulppagina. Waar die hulp staat, is haar plaats in de volgorde overal dezelfde.',
  testSteps: [
    'Zoek op de pagina wat helpt: een telefoonnummer, een mailadres, een contactformulier, een chat of veelgestelde vragen.',
    'Noteer na welk onderdeel die hulp komt, bijvoorbeeld als laatste link onderaan.',
    'Open nog twee pagina’s, even breed op het scherm, en zoek daar dezelfde hulp.',
    'Kies ‘voldoet niet’ als de hulp daar op een andere plaats in de volgorde komt.',
    'Reken een pagina zonder hulp niet als fout, want deze vraag eist niet dat er hulp is.',
    'Kies ‘niet van toepassing’ als er op minder dan twee pagina’s hulp staat.',
  ],
  wcag: { number: '3.2.6', fragment: 'consistent-help', level: 'A', since: '2.2', clause: null, machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Hulp die op meer pagina’s staat, komt daar telkens op dezelfde plaats in de volgorde.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.2.6 (A)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'dementia', 'older-person', 'low-literacy'],
  why: 'Wie vastloopt en moeilijk zoekt, geeft het op als de hulp telkens ergens anders staat.',
  remedy: 'Zet de hulp in het vaste deel van elke pagina, altijd op dezelfde plaats.',
  tags: ['digital', 'help', 'predictable', 'contact'],
} satisfies Criterion
