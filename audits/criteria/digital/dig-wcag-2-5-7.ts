import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-7',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Slepen heeft een alternatief',
  question: 'Kan alles wat je sleept ook met gewone klikken of tikken?',
  howTo: 'Gebruik enkel de muis of één vinger. Bediening met het toetsenbord is hier niet genoeg. Gewoon scrollen telt niet mee.',
  testSteps: [
    'Zoek wat je versleept: een schuiver, een kaart, een lijst die je ordent, een bestand, een kaartje op een bord.',
    'Probeer hetzelfde met losse klikken: op de schuifbalk klikken, plus en min, pijlen, een knop Omhoog, een knop Bestand kiezen.',
    'Controleer of je zo overal geraakt waar je met slepen geraakt.',
    'Kies ‘voldoet niet’ als iets met muis of vinger enkel door te slepen lukt, ook als het wel met toetsen kan.',
    'Kies ‘niet van toepassing’ als er niets te slepen is, als slepen echt nodig is, of als het een gewoon onderdeel van de browser is.',
  ],
  wcag: { number: '2.5.7', fragment: 'dragging-movements', level: 'AA', since: '2.2', clause: null, machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat met slepen kan, kan ook met één punt zonder slepen, tenzij slepen echt nodig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.7 (AA)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function'],
  why: 'Wie beeft of een hoofdmuis gebruikt, kan niet tegelijk drukken en bewegen.',
  remedy: 'Voeg knoppen toe om te verplaatsen, of laat eerst het onderdeel en dan de plaats aanklikken.',
  tags: ['digital', 'touch', 'mouse', 'hands'],
} satisfies Criterion
