import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-2-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Beschrijving of tekst bij video',
  question: 'Kun je elke opgenomen video volgen zonder het beeld te zien?',
  howTo: 'Luister naar elke video zonder te kijken, en kijk daarna wat je miste. Een volledige tekst telt hier mee.',
  testSteps: [
    'Speel elke video een eerste keer af met je ogen dicht of met het scherm weggedraaid.',
    'Bekijk de video daarna opnieuw en noteer wat je niet hoorde: tekst in beeld, namen, handelingen, cijfers.',
    'Zoek een gesproken beschrijving, als knop in de speler of als tweede versie van de video.',
    'Zoek anders een volledige tekst die alles vertelt wat er te horen en te zien is.',
    'Kies ‘voldoet’ als het gewone geluid alles al zegt, zoals bij iemand die enkel in beeld praat.',
    'Kies ‘voldoet niet’ als er iets belangrijks enkel te zien is, zonder beschrijving en zonder volledige tekst.',
    'Kies ‘niet van toepassing’ als er geen opgenomen video met geluid is, of als de video enkel een versie van een tekst op de pagina is.',
  ],
  wcag: { number: '1.2.3', fragment: 'audio-description-or-media-alternative-prerecorded', level: 'A', since: '2.0', clause: '9.1.2.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat enkel te zien is in een opgenomen video, staat ook in een gesproken beschrijving of in een volledige tekst.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.2.3 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.2.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision'],
  why: 'Wie blind of slechtziend is, weet anders niet wat er in beeld gebeurt of geschreven staat.',
  remedy: 'Laat in de video zeggen wat er te zien is, of zet er een volledige tekst bij.',
  tags: ['digital', 'video', 'media'],
} satisfies Criterion
