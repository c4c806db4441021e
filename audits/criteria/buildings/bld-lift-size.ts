import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-lift-size',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Grootte van de lift',
  question: 'Is de lift groot genoeg voor een rolstoel?',
  howTo: 'Meet de kooi binnenin: eerst de breedte, dan de diepte van de deur tot de achterwand. Bij een plateaulift meet je ook de doorgang: die is minstens 90 cm.',
  answer: { kind: 'yes-no' },
  requirement: 'De kooi is minstens 110 cm breed en 140 cm diep, of 100 bij 140 cm bij een plateaulift.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 21 §1 en §4-5', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. De verordening vraagt een kokerlift van type 2; de maat van type 2 staat er niet bij. De maat van een plateaulift staat er wel.' },
    { document: 'Artikels van het WTCB', clause: 'lift 110 x 140', status: 'guideline', note: 'Voor de maat van type 2 (EN 81-70).' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer', 'pram-young-children'],
  why: 'Is de kooi te klein, dan past de rolstoel of de kinderwagen er niet in.',
  remedy: 'Vervang de lift door een model met een grotere kooi.',
  tags: ['core', 'lift', 'wheelchair'],
} satisfies Criterion
