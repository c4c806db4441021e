import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-en-app',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'App volgt de hulpinstellingen',
  question: 'Blijft de app bruikbaar met de hulpinstellingen van je telefoon?',
  howTo: 'Zet op een iPhone en op een Android-telefoon grote letters, meer contrast en de schermlezer aan. Gebruik daarna de app.',
  testSteps: [
    'Open de instellingen van de telefoon en zoek ‘Toegankelijkheid’.',
    'Zet de letters op hun grootst, open de app, en kijk of de tekst meegroeit en niet afgesneden is.',
    'Zet meer contrast of donkere kleuren aan, en kijk of alles leesbaar blijft.',
    'Zet de schermlezer aan (VoiceOver of TalkBack), en doorloop een taak met veegbewegingen.',
    'Doe dit op een iPhone en op een Android-telefoon.',
    'Kies ‘voldoet niet’ als de app een instelling negeert of als de taak niet lukt.',
    'Kies ‘niet van toepassing’ als er geen app is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'De app volgt de lettergrootte en het contrast van de telefoon, en werkt met de schermlezer.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: 'hoofdstuk 11, vooral 11.7', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'limited-hand-function'],
  why: 'Wie zijn telefoon instelde om te kunnen lezen of bedienen, verliest dat anders in deze app.',
  remedy: 'Gebruik de gewone onderdelen van het toestel in plaats van eigen.',
  tags: ['digital', 'app', 'settings'],
} satisfies Criterion
