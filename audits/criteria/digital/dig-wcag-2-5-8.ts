import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-5-8',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Knop minstens 24 x 24 px',
  question: 'Is alles wat je aanklikt groot genoeg, of ver genoeg van elkaar?',
  howTo: 'Meet met Ctrl+Shift+C in Chrome, Edge of Firefox, met de zoom op 100 %. Links in een zin, een kleine knop met een even goede grote knop elders, en gewone onderdelen van de browser mogen kleiner zijn.',
  testSteps: [
    'Zoek de kleinste knoppen, iconen, vakjes en links, en wat dicht bij elkaar staat.',
    'Druk op Ctrl+Shift+C, wijs het onderdeel aan en lees de breedte en de hoogte in px.',
    'Denk bij een onderdeel kleiner dan 24 px een cirkel van 24 px breed rond het midden.',
    'Kijk of die cirkel een ander onderdeel raakt, of de cirkel van een ander klein onderdeel: raakt ze niets, dan is het goed.',
    'Sla links midden in een zin over, en punten op een kaart waarvan de plaats vastligt.',
    'Kies ‘voldoet niet’ als een onderdeel kleiner is dan 24 bij 24 px, te dicht bij een ander staat en geen uitzondering is.',
    'Kies ‘niet van toepassing’ als er niets aan te klikken is, of enkel wat een uitzondering is.',
  ],
  wcag: { number: '2.5.8', fragment: 'target-size-minimum', level: 'AA', since: '2.2', clause: null, machine: 'partial', rules: ['target-size'] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat je aanklikt is minstens 24 x 24 px, of een cirkel van 24 px eromheen raakt geen ander onderdeel.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.5.8 (AA)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'older-person', 'low-vision'],
  why: 'Wie beeft, slecht ziet of een stok in de mond gebruikt, tikt anders op de verkeerde knop.',
  remedy: 'Maak de knop groter of zet meer ruimte tussen de knoppen; 44 px is nog beter.',
  tags: ['digital', 'touch', 'hands', 'phone', 'layout'],
} satisfies Criterion
