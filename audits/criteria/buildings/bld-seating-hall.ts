import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-seating-hall',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Plaatsen voor rolstoelen in de zaal',
  question: 'Zijn er genoeg vrije plaatsen voor rolstoelen in de zaal?',
  howTo: 'Tel de vaste zitplaatsen en de vrije vakken. Bij 50 tot 99 zitplaatsen rekenen we 3 vakken, bij 100 tot 149 zijn het er 4. Meet een vak en kijk of je ernaast kunt draaien. De vakken liggen best verspreid. Zijn er geen vaste zitplaatsen? Kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Onder de 50 zitplaatsen minstens 2 vrije vakken, en vanaf 50 en per extra groep van 50 telkens 1 meer, elk minstens 90 cm breed en 140 cm diep.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Het aantal vanaf 50 zitplaatsen is onze lezing van het artikel.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline', note: 'Enkel voor de spreiding over de zaal.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer', 'assistance-dog'],
  why: 'Zonder een vrij vak zit je in het gangpad of ver van je gezelschap, en zie je het podium soms niet.',
  remedy: 'Maak stoelen wegneembaar, op verschillende plaatsen in de zaal.',
  tags: ['hall', 'wheelchair', 'equality'],
} satisfies Criterion
