import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-1-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Toetsenbord zit nergens vast',
  question: 'Kun je met het toetsenbord overal weer weg?',
  howTo: 'Ga de hele pagina af met Tab. Let op video’s, kaarten, tekstvakken met een werkbalk en vensters die opengaan.',
  testSteps: [
    'Druk telkens op Tab van de eerste link tot na de laatste, en keer terug met Shift+Tab.',
    'Ga in elke ingesloten video, kaart, kalender en tekstverwerker, en probeer er weer uit te raken.',
    'Open elk venster dat over de pagina komt, en sluit het met Esc of met een knop.',
    'Probeer de pijltjes en Esc als Tab niet helpt, en lees of de pagina zelf een toets noemt.',
    'Kies ‘voldoet’ voor een venster waarin Tab rondgaat, zolang je het met toetsen kunt sluiten.',
    'Kies ‘voldoet niet’ als je ergens niet meer weg kunt zonder de muis of zonder de pagina te herladen.',
    'Kies ‘niet van toepassing’ als er niets is dat focus kan krijgen.',
  ],
  wcag: { number: '2.1.2', fragment: 'no-keyboard-trap', level: 'A', since: '2.0', clause: '9.2.1.2', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Waar je met het toetsenbord in kunt, kun je met Tab, pijltjes of Esc ook weer uit, of de pagina zegt hoe.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.1.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.1.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function'],
  why: 'Wie enkel toetsen gebruikt en vastzit, kan niets meer doen dan opnieuw beginnen.',
  remedy: 'Laat Tab altijd verdergaan en laat elk venster sluiten met Esc.',
  tags: ['core', 'digital', 'keyboard', 'hands'],
} satisfies Criterion
