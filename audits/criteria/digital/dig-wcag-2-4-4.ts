import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-4-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Link zegt waar hij heen gaat',
  question: 'Weet je van elke link waar hij heen gaat?',
  howTo: 'Lees elke link samen met zijn zin, lijstpunt of tabelrij. Een link die voor iedereen een verrassing is, zoals in een spel, telt niet mee.',
  testSteps: [
    'Ga met Tab van link naar link en lees enkel de tekst van de link.',
    'Zoek vage links zoals ‘klik hier’, ‘lees meer’ of ‘download’, en links die enkel een icoon of beeld zijn.',
    'Lees bij een vage link de zin, de alinea, het lijstpunt of de tabelcel met haar kop, en kijk of het dan duidelijk is.',
    'Druk bij een icoon op Ctrl+Shift+C in Chrome of Edge, wijs het aan en lees de naam.',
    'Kies ‘voldoet niet’ als het doel ook met de tekst eromheen niet duidelijk is, of als een link geen naam heeft.',
    'Kies ‘niet van toepassing’ als er geen links zijn.',
  ],
  wcag: { number: '2.4.4', fragment: 'link-purpose-in-context', level: 'A', since: '2.0', clause: '9.2.4.4', machine: 'partial', rules: ['area-alt', 'link-name'] },
  answer: { kind: 'yes-no' },
  requirement: 'Het doel van elke link blijkt uit zijn tekst, of uit zijn tekst samen met de zin, het lijstpunt of de tabelcel.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.4.4 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.4.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability'],
  why: 'Wie een schermlezer gebruikt, hoort een lijst van links en heeft niets aan tienmaal ‘lees meer’.',
  remedy: 'Schrijf in de link zelf waar hij heen gaat, zoals ‘Paspoort aanvragen’.',
  tags: ['core', 'digital', 'navigation', 'link', 'screen-reader', 'words'],
} satisfies Criterion
