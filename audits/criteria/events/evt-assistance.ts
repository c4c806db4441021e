import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-assistance',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Gratis hulp op het evenement',
  question: 'Kun je vooraf gratis hulp vragen?',
  howTo: 'Zoek hoe je hulp aanvraagt. Kijk of het online én met de telefoon kan. Vraag of iemand je van de halte tot op het plein begeleidt, en of het niets kost.',
  answer: { kind: 'yes-no' },
  requirement: 'Je vraagt gratis hulp aan, online en met de telefoon, en iemand begeleidt je van de halte tot op het plein.',
  sources: [
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'wheelchair-manual', 'intellectual-disability', 'older-person'],
  why: 'Wie niet alleen door de drukte raakt, kan zonder hulp niet komen.',
  remedy: 'Bied begeleiding aan en laat ze online en met de telefoon aanvragen.',
  tags: ['core', 'event', 'help'],
} satisfies Criterion
