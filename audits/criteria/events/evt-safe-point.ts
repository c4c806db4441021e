import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-safe-point',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Veilige plek bij ongewenst gedrag',
  question: 'Is er een veilige plek als iemand je lastigvalt?',
  howTo: 'Zoek het bord of het team. Vraag aan een medewerker waar je heen kunt. Kijk of de plek verlicht is en of er tot het einde iemand is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een herkenbaar team op een verlichte plek, tot het einde van het evenement.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary', 'psychological-vulnerability'],
  why: 'Wie lastiggevallen wordt, moet meteen bij iemand terechtkunnen die luistert.',
  remedy: 'Richt een veilige plek in met een herkenbaar team en duid ze aan.',
  tags: ['core', 'event', 'safety', 'gender', 'help'],
} satisfies Criterion
