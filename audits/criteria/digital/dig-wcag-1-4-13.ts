import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-13',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Extra info blijft en kan weg',
  question: 'Blijft extra info bij muis of focus staan tot je ze zelf wegdoet?',
  howTo: 'Zoek wat vanzelf verschijnt als je iets aanwijst of met Tab bereikt: tekstballonnen, menu’s, voorbeelden. Een ballonnetje van de browser zelf telt niet mee.',
  testSteps: [
    'Wijs met de muis knoppen, iconen, links en menu’s aan, en ga er daarna met Tab naartoe.',
    'Druk op Esc zonder de muis te bewegen, en kijk of de extra info weggaat.',
    'Beweeg de muis van de knop naar de extra info zelf, en kijk of ze blijft staan.',
    'Wacht zonder iets te doen, en kijk of ze blijft staan tot je weggaat of ze zelf wegdoet.',
    'Kies ‘voldoet niet’ als een van de drie niet lukt; Esc hoeft niet als de info niets bedekt of een invulfout meldt.',
    'Kies ‘niet van toepassing’ als er niets verschijnt bij aanwijzen of focus, of enkel een ballonnetje van de browser zelf.',
  ],
  wcag: { number: '1.4.13', fragment: 'content-on-hover-or-focus', level: 'AA', since: '2.1', clause: '9.1.4.13', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Extra info bij muis of focus blijft staan, je kunt er met de muis op, en je kunt ze wegdoen zonder te bewegen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.13 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.13', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'intellectual-disability'],
  why: 'Wie sterk inzoomt, ziet maar een stukje en heeft tijd en plaats nodig om de info te lezen.',
  remedy: 'Laat de info staan zolang de muis erop is, en laat ze sluiten met Esc.',
  tags: ['digital', 'keyboard', 'zoom', 'sight'],
} satisfies Criterion
