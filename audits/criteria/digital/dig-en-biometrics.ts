import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-biometrics',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Inloggen zonder vingerafdruk of gezicht',
  question: 'Kun je ook inloggen zonder vingerafdruk of gezicht?',
  howTo: 'Zoek op welke manieren je kunt inloggen. Probeer een manier zonder vingerafdruk, gezicht of stem.',
  testSteps: [
    'Open de inlogpagina of de app, en noteer alle manieren om in te loggen.',
    'Kies een manier zonder vingerafdruk, gezicht of stem, zoals een code of een wachtwoord.',
    'Doorloop die manier tot het einde, en kijk of ze even ver raakt.',
    'Kies ‘voldoet niet’ als een lichaamskenmerk de enige weg is.',
    'Kies ‘niet van toepassing’ als er nergens een lichaamskenmerk gevraagd wordt.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Er zijn minstens 2 manieren om in te loggen, en één lichaamskenmerk is nooit de enige weg.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '5.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'blind', 'large-body'],
  why: 'Wie geen bruikbare vingerafdruk heeft of zijn gezicht niet kan richten, raakt anders niet binnen.',
  remedy: 'Voeg een tweede manier toe, zoals een code.',
  tags: ['digital', 'login', 'app'],
} satisfies Criterion
