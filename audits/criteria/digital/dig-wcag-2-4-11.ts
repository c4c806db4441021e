import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-11',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Focus zit niet achter iets anders',
  question: 'Blijft het onderdeel met focus minstens voor een stuk zichtbaar?',
  howTo: 'Let op balken die blijven staan, zoals een vaste kop, een cookiemelding of een chatvenster. Test ook met zoom, want dan bedekken ze meer.',
  testSteps: [
    'Laat cookiemelding, chat en vaste balken staan zoals ze zijn.',
    'Druk telkens op Tab tot het einde van de pagina, en keer terug met Shift+Tab.',
    'Kijk bij elke druk of het onderdeel met focus niet volledig achter een balk of venster zit.',
    'Herhaal dit met de zoom op 200 % en in een laag venster.',
    'Reken niet mee wat je zelf openklapte en met Esc weer sluit, en wat je zelf kon verplaatsen.',
    'Kies ‘voldoet niet’ als een onderdeel met focus volledig verborgen is; deels bedekt is hier nog goed.',
    'Kies ‘niet van toepassing’ als er niets is dat focus kan krijgen.',
  ],
  wcag: { number: '2.4.11', fragment: 'focus-not-obscured-minimum', level: 'AA', since: '2.2', clause: null, machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een onderdeel dat focus krijgt, zit nooit volledig achter inhoud die de maker erover legt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.11 (AA)', status: 'guideline', note: 'Nieuw in WCAG 2.2. EN 301 549 V3.2.1 vraagt het niet.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'limited-hand-function'],
  why: 'Wie met toetsen werkt, ziet anders niet waar hij is, al is er een kader.',
  remedy: 'Laat de pagina verder schuiven bij focus, of maak vaste balken kleiner of los.',
  tags: ['digital', 'keyboard', 'sight', 'layout', 'navigation'],
} satisfies Criterion
