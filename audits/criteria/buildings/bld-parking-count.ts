import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-parking-count',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Aantal aangepaste parkeerplaatsen',
  question: 'Zijn er genoeg parkeerplaatsen voor mensen met een handicap?',
  howTo: 'Tel alle parkeerplaatsen van het gebouw. Tel daarna de aangepaste plaatsen. Heeft het gebouw maar 1 tot 4 eigen plaatsen? Dan volstaat 1 aangepaste plaats, en die hoeft niet voorbehouden te zijn.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij 5 tot 100 plaatsen is 6 % aangepast en voorbehouden, met minstens 1 plaats, en daarboven komt er 1 bij per extra schijf van 50.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 27', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'older-person', 'chronic-illness-fatigue', 'companion-carer'],
  why: 'Zonder een plaats waar uitstappen lukt, kan iemand met een handicap niet met de auto komen.',
  remedy: 'Herschilder gewone plaatsen tot aangepaste plaatsen en zet er het bord E9a bij.',
  tags: ['core', 'parking', 'wheelchair'],
} satisfies Criterion
