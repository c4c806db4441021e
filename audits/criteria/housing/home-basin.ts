import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-basin',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Zittend aan de wastafel thuis',
  question: 'Kun je zittend aan de wastafel?',
  howTo: 'Kijk of er een kast onder de wastafel staat. Meet hoe hoog, breed en diep de ruimte eronder vrij is. Kan de kast later weg? Schrijf dat in de nota.',
  answer: { kind: 'yes-no' },
  requirement: 'Onder de wastafel staat geen kast, en is het minstens 70 cm hoog, 90 cm breed en 60 cm diep vrij.',
  sources: [
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31', status: 'guideline', note: 'Enkel voor de maten, als vergelijking: dit artikel gaat over openbare gebouwen. In een woning geldt geen Vlaamse wet over toegankelijkheid.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person'],
  why: 'Met een kast onder de wastafel raak je zittend niet bij de kraan.',
  remedy: 'Haal de kast onder de wastafel weg.',
  tags: ['housing', 'bathroom', 'wheelchair'],
} satisfies Criterion
