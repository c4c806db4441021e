import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-documents',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Toegankelijke pdf- en kantoorbestanden',
  question: 'Zijn de pdf- en kantoorbestanden op de site toegankelijk?',
  howTo: 'Neem enkele bestanden van na 23 september 2018. Kijk ze na met een controleprogramma en laat ze voorlezen.',
  testSteps: [
    'Zoek op de pagina’s van de steekproef alle links naar pdf, Word, Excel en PowerPoint.',
    'Kies er enkele van na 23 september 2018, en ook een ouder bestand dat nog nodig is voor een aanvraag.',
    'Laat het controleprogramma lopen: in Word onder ‘Controleren’, voor een pdf met een programma zoals PAC.',
    'Laat het bestand voorlezen, en luister of de volgorde klopt en de beelden uitgelegd zijn.',
    'Ga in een pdf met Tab langs de links en de velden.',
    'Kies ‘voldoet niet’ als een bestand van na die datum geen koppen, geen uitleg bij beelden of geen goede volgorde heeft.',
    'Kies ‘niet van toepassing’ als er geen bestanden zijn.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Alle bestanden van na 23 september 2018 zijn toegankelijk.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: 'hoofdstuk 10', status: 'guideline', note: 'Voor wat een bestand toegankelijk maakt.' },
    { document: 'Europese richtlijn (EU) 2016/2102 over websites en apps van overheden', status: 'guideline', note: 'Voor de datum, die we lazen in de uitleg van AnySurfer.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie met een schermlezer leest, krijgt anders net het reglement of het formulier niet te lezen.',
  remedy: 'Zet de tekst als gewone webpagina online, of herstel het bestand.',
  tags: ['digital', 'document', 'screen-reader'],
} satisfies Criterion
