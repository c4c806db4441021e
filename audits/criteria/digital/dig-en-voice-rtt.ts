import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-voice-rtt',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Live tekst bij beeldbellen',
  question: 'Kun je bij beeldbellen ook live tekst gebruiken?',
  howTo: 'Start een gesprek met een collega via het product. Typ terwijl je praat, en kijk of de tekst meteen bij de ander aankomt.',
  testSteps: [
    'Start met een collega een gesprek met beeld of geluid via het product.',
    'Zoek in het gespreksvenster een plek om live te typen.',
    'Typ een zin terwijl de ander praat, en vraag of die meteen verschijnt.',
    'Laat ook de ander typen, en kijk of praten en typen samen gaan.',
    'Kies ‘voldoet niet’ als typen tijdens het gesprek niet kan.',
    'Kies ‘niet van toepassing’ als je via het product niet met iemand kunt praten.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Waar twee mensen via het product praten, kunnen ze tijdens het gesprek ook live typen.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '6.2.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'hard-of-hearing', 'speech-disability'],
  why: 'Wie niet hoort of moeilijk spreekt, staat anders buiten het gesprek.',
  remedy: 'Kies een systeem met live tekst, en zet de chat altijd aan.',
  tags: ['digital', 'video', 'hearing', 'contact'],
} satisfies Criterion
