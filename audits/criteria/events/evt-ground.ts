import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-ground',
  revision: 1,
  theme: 'events',
  stage: 'along',
  title: 'Rolbare grond op het terrein',
  question: 'Hoe goed kun je over de grond rollen, ook als het regent?',
  howTo: 'Ga met een rolstoel, een rollator of een kinderwagen over de hele route. Let op gras, modder, grind en kasseien. Vraag wat er gebeurt als het regent. Wie rolt, kiest het niveau.',
  answer: { kind: 'level' },
  requirement: 'Op gras, modder en kasseien liggen rijplaten, zodat je ook bij regen kunt rollen.',
  sources: [
    { document: 'Maten voor toegankelijke evenementen van de gemeente Wevelgem (wevelgem.be)', status: 'guideline', note: 'Enkel voor de rijplaten. Het niveau kiest wie de proef doet.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children'],
  why: 'In zachte grond zakken je wielen weg en moet iemand je eruit trekken.',
  remedy: 'Leg rijplaten of matten op de zachte stukken.',
  tags: ['core', 'event', 'surface', 'wheelchair'],
} satisfies Criterion
