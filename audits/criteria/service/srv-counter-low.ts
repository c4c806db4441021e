import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-counter-low',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Zittend aan de balie',
  question: 'Kun je zittend praten en schrijven aan de balie?',
  howTo: 'Ga op een stoel of in een rolstoel voor de balie zitten. Probeer de medewerker aan te kijken en iets te ondertekenen. Meet het laagste blad van de vloer tot de bovenkant, en de ruimte voor je benen eronder.',
  answer: { kind: 'yes-no' },
  requirement: 'Een blad van hoogstens 80 cm hoog, met een opening van 70 cm hoog, 90 cm breed en 60 cm diep voor je benen.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 28', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'short-stature'],
  why: 'Wie zit of klein is, ziet aan een hoge balie de medewerker niet en moet op schoot schrijven.',
  remedy: 'Verlaag een stuk van de balie, met plaats voor de benen.',
  tags: ['core', 'service', 'counter', 'wheelchair'],
} satisfies Criterion
