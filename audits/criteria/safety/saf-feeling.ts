import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-feeling',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Hoe veilig je je voelt',
  question: 'Hoe veilig voel je je hier nu?',
  howTo: 'Antwoord elk voor jezelf, zonder overleg. Schrijf één zin over wat je voelt, apart van wat je ziet of meet. Doe dit overdag en in het donker. Hou van de groep het middelste en het laagste antwoord bij.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'very-safe', label: '5: heel veilig.', level: 'good' },
      { id: 'safe', label: '4: veilig.', level: 'good' },
      { id: 'in-between', label: '3: niet veilig en niet onveilig.' },
      { id: 'unsafe', label: '2: onveilig.' },
      { id: 'very-unsafe', label: '1: heel onveilig.' },
    ],
  },
  requirement: 'Iedereen in de groep voelt zich hier veilig.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor de werkwijze, niet voor de schaal.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De schaal van 1 tot 5 is ons eigen voorstel. Een gevoel heeft geen norm: wie antwoordt, kiest zelf het niveau.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary', 'older-person', 'child', 'everybody'],
  why: 'Wie zich ergens niet veilig voelt, loopt om, haast zich of blijft thuis.',
  remedy: 'Bespreek met de groep wat het gevoel oproept en wat er kan veranderen.',
  tags: ['safety', 'feeling'],
} satisfies Criterion
