import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-2-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Zelfde functie heet overal hetzelfde',
  question: 'Heet wat hetzelfde doet op elke pagina ook hetzelfde?',
  howTo: 'Vergelijk op enkele pagina’s de namen van knoppen, iconen en links die hetzelfde doen. Let ook op de tekst die bij een icoon hoort.',
  testSteps: [
    'Zoek op drie pagina’s wat terugkomt en hetzelfde doet, zoals zoeken, downloaden, afdrukken of aanmelden.',
    'Noteer van elk de naam die je ziet.',
    'Luister met een schermlezer naar de naam van iconen zonder woord.',
    'Kies ‘voldoet niet’ als dezelfde functie op een andere pagina een andere naam heeft, of een icoon met een andere tekst.',
    'Reken namen die samen één reeks vormen niet als fout, zoals ‘Ga naar pagina 4’ en ‘Ga naar pagina 5’.',
    'Kies ‘niet van toepassing’ als niets op meer dan één pagina terugkomt.',
  ],
  wcag: { number: '3.2.4', fragment: 'consistent-identification', level: 'AA', since: '2.0', clause: '9.3.2.4', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Knoppen, links en iconen die hetzelfde doen, hebben overal dezelfde naam.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.2.4 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.2.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'blind'],
  why: 'Wie moeilijk leest of enkel de namen hoort, zoekt anders naar een knop die plots anders heet.',
  remedy: 'Kies één naam voor elke functie en gebruik die overal.',
  tags: ['digital', 'navigation', 'predictable', 'words'],
} satisfies Criterion
