import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-letter-contact',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Contact in de brief',
  question: 'Staat in de brief wie je kunt bellen of bezoeken?',
  howTo: 'Zoek in de brief een naam, een telefoonnummer en de uren waarop je kunt langskomen. Leg er een blad met letters van 12 punt naast en vergelijk.',
  answer: { kind: 'yes-no' },
  requirement: 'Een naam, een nummer en de bezoekuren staan in de brief, in letters van minstens 12 punt.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline' },
    { document: 'Federale pagina over toegankelijke documenten (accessibility.belgium.be)', status: 'guideline', note: 'Voor de letters van minstens 12 punt.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'low-vision', 'poverty-digital-exclusion', 'low-literacy'],
  why: 'Wie een vraag heeft bij een brief, wil snel een mens kunnen bereiken.',
  remedy: 'Zet een naam, een nummer en de bezoekuren in het sjabloon van elke brief.',
  tags: ['service', 'letter', 'contact'],
} satisfies Criterion
