import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-authoring',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'CMS helpt toegankelijk te publiceren',
  question: 'Helpt het CMS redacteurs om toegankelijk te publiceren?',
  howTo: 'Een CMS is het programma waarmee redacteurs pagina’s maken. Maak samen met een redacteur een proefpagina, en kijk wat het vraagt en voorstelt.',
  testSteps: [
    'Vraag een redacteur om een proefpagina te maken in het CMS.',
    'Voeg een beeld toe zonder uitleg, en kijk of het CMS ernaar vraagt.',
    'Maak een tussentitel, en kijk of je een echt kopniveau kunt kiezen.',
    'Maak een fout, zoals een leeg label, en kijk of het CMS ze meldt en helpt herstellen.',
    'Kies ‘voldoet niet’ als het CMS geen uitleg bij beelden of geen koppen toelaat, of fouten nooit meldt.',
    'Kies ‘niet van toepassing’ als niemand met dit product iets publiceert.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Het CMS vraagt uitleg bij elk beeld, laat koppen kiezen en helpt fouten herstellen.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '11.8', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wat een redacteur niet kan of vergeet, wordt een drempel voor elke lezer.',
  remedy: 'Stel het CMS zo in dat uitleg bij een beeld verplicht is en fouten gemeld worden.',
  tags: ['digital', 'editors'],
} satisfies Criterion
