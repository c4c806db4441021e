import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-guide-contrast',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Kleurverschil van de geleidelijn',
  question: 'Vallen de geleidelijn en de noppen op tegen de tegels ernaast?',
  howTo: 'Ga enkele meters achteruit en knijp je ogen half dicht. Kijk bij droog en bij nat weer, en neem een foto in zwart-wit. Precies weet je het enkel met een toestel dat de lichtreflectie (LRV) meet.',
  answer: { kind: 'yes-no' },
  requirement: 'Een verschil in helderheid van minstens 30 %.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die niemand van ons opende, net als ISO 23599 over voelbare tegels. De 30 % is nog na te kijken.' },
  ],
  status: 'to-verify',
  groups: ['low-vision', 'older-person', 'dementia'],
  why: 'Wie nog een beetje ziet, volgt de lijn met de ogen, maar vindt ze niet als alles dezelfde kleur heeft.',
  remedy: 'Kies tegels in een kleur die duidelijk lichter of donkerder is.',
  tags: ['tactile', 'contrast', 'sight'],
} satisfies Criterion
