import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-7',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Focus is zichtbaar',
  question: 'Zie je bij elke druk op Tab waar je bent?',
  howTo: 'Leg de muis weg en ga met Tab door de hele pagina. Het gewone kader van de browser is goed.',
  testSteps: [
    'Klik in de adresbalk en druk telkens op Tab.',
    'Kijk bij elke druk of er een kader, streep of andere kleur verschijnt op het onderdeel waar je bent.',
    'Bekijk ook menu’s, kaartjes, velden, vensters en video’s, en ga terug met Shift+Tab.',
    'Gebruik in een lijst of een reeks tabbladen de pijltjes, en kijk of je ziet welk onderdeel je hebt.',
    'Kies ‘voldoet niet’ als je ergens niet ziet waar de focus is.',
    'Kies ‘niet van toepassing’ als er niets is dat focus kan krijgen.',
  ],
  wcag: { number: '2.4.7', fragment: 'focus-visible', level: 'AA', since: '2.0', clause: '9.2.4.7', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wie met het toetsenbord werkt, ziet altijd welk onderdeel de focus heeft.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.7 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.7', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'limited-hand-function'],
  why: 'Wie met toetsen werkt en de focus niet ziet, weet niet wat Enter zal doen.',
  remedy: 'Geef elk onderdeel met focus een duidelijk kader, en haal dat van de browser niet weg.',
  tags: ['core', 'digital', 'keyboard', 'sight', 'navigation'],
} satisfies Criterion
