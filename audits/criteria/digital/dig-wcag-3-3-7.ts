import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-7',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Niet twee keer hetzelfde invullen',
  question: 'Onthoudt de aanvraag wat je eerder al invulde?',
  howTo: 'Doorloop alle stappen van een aanvraag en let op wat opnieuw gevraagd wordt. Wat je al gaf, staat klaar of is te kiezen.',
  testSteps: [
    'Doorloop de aanvraag met verzonnen gegevens, en noteer wat je invult.',
    'Let bij elke volgende stap op een vraag naar iets wat je al gaf, zoals je naam of je adres.',
    'Kijk of het al ingevuld staat, of dat je het met één keuze kunt overnemen.',
    'Ga een stap terug en weer vooruit, en kijk of alles er nog staat.',
    'Kies ‘voldoet niet’ als je hetzelfde nog eens moet typen.',
    'Reken het niet als fout als het voor de veiligheid is, zoals een wachtwoord herhalen, of als het oude antwoord niet meer geldt.',
    'Kies ‘niet van toepassing’ als er geen aanvraag met meer dan één stap is.',
  ],
  wcag: { number: '3.3.7', fragment: 'redundant-entry', level: 'A', since: '2.2', clause: null, machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat je in een aanvraag al gaf, staat later klaar of is te kiezen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.7 (A)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'dementia', 'limited-hand-function'],
  why: 'Wie moeilijk onthoudt of traag typt, maakt bij elke herhaling fouten of geeft op.',
  remedy: 'Vul in wat al bekend is, of bied een vakje ‘zelfde adres’ aan.',
  tags: ['digital', 'form', 'memory'],
} satisfies Criterion
