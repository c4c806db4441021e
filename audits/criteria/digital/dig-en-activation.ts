import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-activation',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Hulpfuncties zelf aanzetten',
  question: 'Kun je hulpfuncties zelf aanzetten?',
  howTo: 'Zoek wat het product zelf aan hulp heeft, zoals voorlezen, groot lettertype of meer contrast. Zet het aan zoals iemand die het nodig heeft.',
  testSteps: [
    'Zoek in de instellingen, in de uitleg en bovenaan de pagina welke hulpfuncties het product zelf heeft.',
    'Leg de muis weg en zet elke functie aan met enkel het toetsenbord.',
    'Zet de hulp voor wie niet ziet aan met een schermlezer, zonder naar het scherm te kijken.',
    'Kies ‘voldoet niet’ als je een functie enkel aan krijgt met iets wat ze net moet vervangen, zoals goed zien of een muis.',
    'Kies ‘niet van toepassing’ als het product zelf geen hulpfuncties heeft.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Wie een hulpfunctie nodig heeft, kan ze zelf aanzetten.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '5.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function'],
  why: 'Wie niet ziet, vindt een knop ‘voorlezen’ niet die enkel met de muis werkt.',
  remedy: 'Zet een knop vooraan die met toetsenbord en schermlezer werkt.',
  tags: ['digital', 'settings', 'app'],
} satisfies Criterion
