import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-price',
  revision: 1,
  theme: 'toilets',
  stage: 'before',
  title: 'Prijs van het toilet',
  question: 'Hoe betaal je het toilet?',
  howTo: 'Kijk of het toilet geld kost. Vraag of er een gratis oplossing is voor wie weinig geld heeft of vaak moet gaan. Kijk of je ook zonder bankkaart of smartphone binnen kunt.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'free', label: 'Het is gratis voor iedereen.', level: 'good' },
      { id: 'free-when-needed', label: 'Je betaalt, maar wie het nodig heeft, kan gratis en zonder bankkaart binnen.', level: 'good' },
      { id: 'paid-cash', label: 'Iedereen betaalt, en het kan ook met muntgeld.' },
      { id: 'paid-card-only', label: 'Iedereen betaalt, en het kan enkel met een kaart of een telefoon.' },
    ],
  },
  requirement: 'Het toilet is gratis, of er is een gratis oplossing voor wie het nodig heeft, ook zonder bankkaart.',
  sources: [
    { document: 'Aankondiging over de Gentse toiletten (groengent.be, 6 november 2025)', status: 'guideline', note: 'Noemt voor zes toiletten in het centrum een kleine prijs, met gratis toegang voor kwetsbare groepen.' },
  ],
  status: 'guideline',
  groups: ['poverty-digital-exclusion', 'stoma-incontinence', 'chronic-illness-fatigue', 'other-language'],
  why: 'Wie weinig geld of geen bankkaart heeft, blijft anders voor een dichte deur staan.',
  remedy: 'Maak het toilet gratis of geef wie het nodig heeft gratis toegang zonder bankkaart.',
  tags: ['core', 'toilet', 'price'],
} satisfies Criterion
