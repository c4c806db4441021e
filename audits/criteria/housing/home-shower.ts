import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-shower',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Douche zonder opstap',
  question: 'Kun je zonder opstap in de douche?',
  howTo: 'Kijk of er een rand of een opstap is. Meet de douchezone. Leg een waterpas op de vloer.',
  answer: { kind: 'yes-no' },
  requirement: 'De douche heeft geen opstap, en de zone is minstens 120 bij 120 cm en helt hoogstens 2 %.',
  sources: [
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline', note: 'Voor een douche zonder opstap.' },
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31 3°', status: 'guideline', note: 'Enkel voor de maten, als vergelijking: dit artikel gaat over openbare gebouwen. In een woning geldt geen Vlaamse wet over toegankelijkheid.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'wheelchair-manual', 'walking-aid', 'large-body'],
  why: 'Over een rand op een natte vloer glijd je uit, en met een douchestoel raak je er niet over.',
  remedy: 'Plaats een inloopdouche zonder opstap.',
  tags: ['core', 'housing', 'bathroom', 'threshold'],
} satisfies Criterion
