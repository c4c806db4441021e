import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-8',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Inloggen zonder geheugen- of denktest',
  question: 'Kun je inloggen zonder iets te onthouden, over te typen of op te lossen?',
  howTo: 'Log in en let op wat je moet onthouden, overtypen of oplossen. Plakken en een wachtwoordbeheerder mogen, of er is een andere weg.',
  testSteps: [
    'Open de inlogpagina en noteer elke stap: wachtwoord, code, puzzel, app of vingerafdruk.',
    'Kopieer een verzonnen wachtwoord en plak het met Ctrl + V in het veld.',
    'Kijk of je browser naam en wachtwoord mag bewaren en invullen.',
    'Kijk bij een code of je ze kunt plakken, of dat bevestigen in een app volstaat.',
    'Kies ‘voldoet niet’ als een stap onthouden, overtypen, rekenen of een puzzel eist, en er geen andere weg is.',
    'Reken een voorwerp herkennen op een foto, of een foto die je zelf gaf, niet als fout.',
    'Kies ‘niet van toepassing’ als je nergens hoeft in te loggen.',
  ],
  wcag: { number: '3.3.8', fragment: 'accessible-authentication-minimum', level: 'AA', since: '2.2', clause: null, machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Inloggen vraagt in geen enkele stap een denktest, of er is een andere weg of hulp zoals plakken.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.8 (AA)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['intellectual-disability', 'dementia', 'low-literacy'],
  why: 'Wie wachtwoorden niet onthoudt of letters omwisselt, komt anders nooit binnen.',
  remedy: 'Laat plakken en wachtwoordbeheerders toe, en bied een weg aan zonder wachtwoord, zoals itsme.',
  tags: ['digital', 'login', 'memory'],
} satisfies Criterion
