import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-10',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Geen zijwaarts scrollen (320 px)',
  question: 'Kun je alles lezen in een smal venster zonder opzij te schuiven?',
  howTo: 'Zoom tot 400 % in een venster van 1280 px breed: dat is even smal als 320 px. Kaarten, schema’s, video, spelletjes en tabellen met gegevens mogen zelf breder zijn.',
  testSteps: [
    'Maak het venster 1280 px breed en druk op Ctrl en plus tot de zoom op 400 % staat.',
    'Schuif naar onder en kijk of je ergens ook opzij moet schuiven om een zin of knop volledig te zien.',
    'Open het menu, het zoekveld en elk venster dat opengaat, en probeer een formulier.',
    'Controleer of er niets weg is wat je op de gewone breedte wel had.',
    'Reken een kaart, een schema, een video of een tabel met gegevens niet mee, maar de tekst eromheen wel.',
    'Kies ‘voldoet niet’ als je voor gewone inhoud in twee richtingen moet schuiven, of als iets afgesneden of verdwenen is.',
  ],
  wcag: { number: '1.4.10', fragment: 'reflow', level: 'AA', since: '2.1', clause: '9.1.4.10', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Bij een breedte van 320 px is alles te lezen en te bedienen zonder opzij te schuiven.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.10 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.10', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person'],
  why: 'Wie sterk inzoomt, raakt de draad kwijt als elke regel buiten het scherm loopt.',
  remedy: 'Laat kolommen onder elkaar vallen en vermijd vaste breedtes.',
  tags: ['core', 'digital', 'zoom', 'phone', 'layout', 'sight'],
} satisfies Criterion
