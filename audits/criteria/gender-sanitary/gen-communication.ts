import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-communication',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'before',
  title: 'Uitleg over inclusieve toiletten',
  question: 'Is er een korte uitleg voor wie vragen heeft bij de inclusieve toiletten?',
  howTo: 'Zoek een poster aan de toiletten en een tekst op de website. Lees of de tekst zegt waarom het zo is, en welke andere keuze er is. Laat iemand anders de tekst lezen en navertellen.',
  answer: { kind: 'yes-no' },
  requirement: 'Een korte uitleg in gewone taal zegt waarom, en noemt de andere keuze.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar ervaringen in de pers. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['everybody', 'other-language', 'gender-safety'],
  why: 'Wie niet weet waarom iets verandert, voelt zich sneller ongerust of niet welkom.',
  remedy: 'Hang een korte uitleg op en zet ze op de website.',
  tags: ['core', 'toilet', 'gender', 'information'],
} satisfies Criterion
