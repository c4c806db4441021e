import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-conversion',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Toegankelijk blijven bij omzetten',
  question: 'Blijft wat je omzet, bijvoorbeeld naar pdf, toegankelijk?',
  howTo: 'Laat het product iets bewaren, uitvoeren of mailen als bestand. Kijk of koppen, uitleg bij beelden en taal in dat bestand nog bestaan.',
  testSteps: [
    'Zoek een knop die iets omzet, zoals ‘bewaar als pdf’ of ‘stuur een bevestiging’.',
    'Maak zo een bestand van een pagina met een kop, een beeld en een tabel.',
    'Open het bestand en laat het voorlezen door een schermlezer.',
    'Luister of de koppen, de uitleg bij het beeld en de volgorde er nog zijn.',
    'Kies ‘voldoet niet’ als iets verdwijnt wat op de pagina wel goed was en in een bestand van dat type kan.',
    'Kies ‘niet van toepassing’ als het product niets omzet.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Koppen, uitleg bij beelden, taal en volgorde gaan mee naar het nieuwe bestand.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '5.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie met een schermlezer leest, krijgt anders een bevestiging die hij niet kan lezen.',
  remedy: 'Zet in de instellingen van de export de tags en de koppen aan.',
  tags: ['digital', 'document', 'screen-reader'],
} satisfies Criterion
