import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Blokken overslaan',
  question: 'Kun je het menu en andere vaste blokken overslaan?',
  howTo: 'Druk als eerste op Tab en kijk of er een link verschijnt om naar de inhoud te springen. Goede koppen of gebieden in de code zijn ook genoeg.',
  testSteps: [
    'Laad de pagina, klik in de adresbalk en druk op Tab tot de eerste link van de pagina.',
    'Kijk of er een link is zoals ‘naar de inhoud’, druk op Enter en dan nog eens op Tab.',
    'Controleer of je nu voorbij het menu bent, in de eigenlijke inhoud.',
    'Zet anders een schermlezer aan en spring met de toets H naar de koppen of met de toets D naar de gebieden (in NVDA).',
    'Kies ‘voldoet niet’ als er geen enkele manier is, of als de link niet werkt en er ook geen koppen of gebieden zijn.',
    'Kies ‘niet van toepassing’ als er geen blokken zijn die op andere pagina’s terugkomen.',
  ],
  wcag: { number: '2.4.1', fragment: 'bypass-blocks', level: 'A', since: '2.0', clause: '9.2.4.1', machine: 'yes', rules: ['bypass'] },
  answer: { kind: 'yes-no' },
  requirement: 'Er is een manier om blokken over te slaan die op elke pagina terugkomen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function'],
  why: 'Wie met toetsen werkt, moet anders op elke pagina opnieuw door het hele menu.',
  remedy: 'Zet als eerste een link naar de inhoud, die zichtbaar wordt met Tab, en duid de inhoud aan in de code.',
  tags: ['digital', 'keyboard', 'navigation', 'screen-reader'],
} satisfies Criterion
