import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-2-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Menu staat altijd op dezelfde plaats',
  question: 'Staat het menu op elke pagina in dezelfde volgorde?',
  howTo: 'Vergelijk minstens drie pagina’s van hetzelfde product. Menu, zoekveld en andere vaste links staan overal in dezelfde volgorde.',
  testSteps: [
    'Open drie pagina’s van hetzelfde product, elk in een eigen tabblad, even breed op het scherm.',
    'Noteer op de eerste pagina de volgorde van wat terugkomt: logo, menu, zoekveld, taalkeuze en de links onderaan.',
    'Vergelijk die volgorde met de andere pagina’s.',
    'Kies ‘voldoet niet’ als iets wat terugkomt, op een pagina in een andere volgorde staat.',
    'Reken een link meer of minder, of een menu dat openstaat, niet als fout.',
    'Kies ‘niet van toepassing’ als het product maar één pagina heeft.',
  ],
  wcag: { number: '3.2.3', fragment: 'consistent-navigation', level: 'AA', since: '2.0', clause: '9.3.2.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat op meer pagina’s terugkomt om de weg te vinden, staat overal in dezelfde volgorde.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.2.3 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.2.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'blind', 'dementia'],
  why: 'Wie moeilijk onthoudt of niets ziet, vindt het menu terug omdat het altijd op dezelfde plaats zit.',
  remedy: 'Gebruik één sjabloon voor het menu, het zoekveld en de links onderaan.',
  tags: ['digital', 'navigation', 'predictable'],
} satisfies Criterion
