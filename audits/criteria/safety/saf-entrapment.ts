import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-entrapment',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Niet klem raken',
  question: 'Kun je hier altijd in twee richtingen weg?',
  howTo: 'Kijk naar muren, hekken, tunnels en stukken die doodlopen. Meet hoe ver het is tot je een andere kant op kunt. Ga na of die weg voor jou lukt, ook met een rolstoel.',
  answer: { kind: 'yes-no' },
  requirement: 'Binnen 50 m kun je in twee richtingen weg.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 50 m is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary'],
  why: 'Op een plek met één uitweg kan iemand je de weg afsnijden.',
  remedy: 'Maak een tweede doorgang of open het hek.',
  tags: ['safety', 'orientation'],
} satisfies Criterion
