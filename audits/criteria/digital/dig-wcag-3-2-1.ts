import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-2-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Focus geeft geen verrassing',
  question: 'Blijft de pagina zoals ze is als je met de tabtoets rondgaat?',
  howTo: 'Ga met de tabtoets langs alles wat je kunt bedienen, zonder iets in te drukken. Er mag niets openen, vertrekken of verspringen enkel omdat je er bent.',
  testSteps: [
    'Leg de muis weg en herlaad de pagina met F5.',
    'Druk op Tab tot je elke link, elke knop en elk veld gehad hebt, en druk nergens op Enter of op de spatiebalk.',
    'Let op wat er verandert: een nieuw venster, een andere pagina, een formulier dat vertrekt, of de focus die verspringt.',
    'Kies ‘voldoet niet’ als zoiets gebeurt enkel doordat je op een onderdeel komt.',
    'Reken een menu dat openklapt of een tip die verschijnt niet als fout.',
    'Kies ‘niet van toepassing’ als de pagina niets heeft om te bedienen.',
  ],
  wcag: { number: '3.2.1', fragment: 'on-focus', level: 'A', since: '2.0', clause: '9.3.2.1', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Op een onderdeel komen opent, verzendt en verplaatst niets.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.2.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.2.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability'],
  why: 'Wie het scherm niet ziet of snel de draad kwijt is, weet niet meer waar hij is als de pagina vanzelf verandert.',
  remedy: 'Laat iets pas gebeuren als iemand zelf op een knop of een link drukt.',
  tags: ['digital', 'keyboard', 'predictable', 'focus'],
} satisfies Criterion
