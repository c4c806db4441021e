import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-common-lift',
  revision: 1,
  theme: 'housing',
  stage: 'up-down',
  title: 'Lift naar de woningen',
  question: 'Hoe groot is de lift naar de woningen?',
  howTo: 'Kijk of de lift op elke woonlaag komt. Meet de kooi binnenin: de breedte, en de diepte van de deur tot de achterwand. Meet ook de vrije breedte van de deur. Liggen alle woningen gelijkvloers? Kies dan niet van toepassing.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'large-enough', label: 'De kooi is minstens 110 bij 140 cm, en de deur is automatisch en minstens 90 cm breed.', level: 'good' },
      { id: 'too-small', label: 'De kooi of de deur is te klein, of je moet de deur zelf openen.' },
      { id: 'not-every-floor', label: 'De lift komt niet op elke woonlaag.' },
      { id: 'no-lift', label: 'Er is geen lift.' },
    ],
  },
  requirement: 'De lift is minstens 110 cm breed en 140 cm diep, met een automatische deur van minstens 90 cm breed.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 21', status: 'law', note: 'Geldt als er een lift komt. Bij woningen geldt dit enkel voor de gemeenschappelijke delen van grotere woongebouwen. Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De verordening vraagt een kokerlift van type 2; de maat van type 2 staat er niet bij.' },
    { document: 'Artikels van het WTCB', clause: 'lift 110 x 140', status: 'guideline', note: 'Voor de maat van type 2 (EN 81-70).' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'pram-young-children', 'companion-carer'],
  why: 'Zonder een lift waar je rolstoel of kinderwagen in past, zit je boven opgesloten.',
  remedy: 'Plaats een lift met een kooi die groot genoeg is.',
  tags: ['housing', 'lift', 'wheelchair'],
} satisfies Criterion
