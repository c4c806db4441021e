import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-4-1-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Statusbericht wordt voorgelezen',
  question: 'Leest een schermlezer een bericht voor dat vanzelf verschijnt?',
  howTo: 'Doe iets waarop een bericht verschijnt zonder dat de pagina herlaadt. Een schermlezer leest het voor terwijl je blijft waar je bent.',
  testSteps: [
    'Start een schermlezer, zoals NVDA op Windows of VoiceOver op een Mac.',
    'Zoek wat een bericht geeft, zoals iets bewaren, zoeken, filteren of verzenden met een fout.',
    'Doe het met het toetsenbord, en druk daarna geen toets meer in.',
    'Luister of het bericht vanzelf voorgelezen wordt, zoals ‘3 resultaten’ of ‘bewaard’.',
    'Kies ‘voldoet niet’ als het bericht op het scherm komt en de schermlezer zwijgt.',
    'Reken het niet als fout als de focus naar het bericht zelf gaat, zoals bij een venster.',
    'Kies ‘niet van toepassing’ als er geen bericht verschijnt zonder dat de pagina herlaadt.',
  ],
  wcag: { number: '4.1.3', fragment: 'status-messages', level: 'AA', since: '2.1', clause: '9.4.1.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een bericht dat verschijnt zonder dat de pagina herlaadt, wordt voorgelezen zonder dat de focus verspringt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '4.1.3 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.4.1.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie het scherm niet of maar een stukje ziet, weet anders niet of het bewaren gelukt is.',
  remedy: 'Geef het bericht in de code de rol van een statusbericht.',
  tags: ['digital', 'screen-reader', 'message'],
} satisfies Criterion
