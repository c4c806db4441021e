import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-would-come-alone',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Alleen komen, overdag en ’s avonds',
  question: 'Hoe vaak zou je hier alleen komen, overdag en ’s avonds?',
  howTo: 'Antwoord elk voor jezelf. Tel daarna hoeveel mensen nee zeggen, overdag en ’s avonds apart. Vanaf 25 % noemen we de plek een knelpunt. Ook één nee hoort in het gesprek.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'day-and-evening', label: 'Overdag en ’s avonds.', level: 'good' },
      { id: 'evening-sometimes', label: 'Overdag altijd, ’s avonds soms.' },
      { id: 'day-only', label: 'Enkel overdag.' },
      { id: 'sometimes', label: 'Soms, ook overdag.' },
      { id: 'never', label: 'Nooit alleen.' },
    ],
  },
  requirement: 'Minder dan 25 % van de groep zegt hier niet alleen te komen.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor de vraag, niet voor het cijfer.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 25 % is ons eigen voorstel. Wie antwoordt, kiest zelf het niveau.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'older-person', 'trans-nonbinary', 'deaf'],
  why: 'Een plek waar je niet alleen durft te komen, maakt je wereld kleiner.',
  remedy: 'Zoek met de groep wat hier ontbreekt, en pak dat eerst aan.',
  tags: ['safety', 'feeling'],
} satisfies Criterion
