import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-feedback',
  revision: 1,
  theme: 'service',
  stage: 'leave',
  title: 'Klacht of tip geven',
  question: 'Kun je makkelijk een klacht of tip geven?',
  howTo: 'Zoek hoe je iets meldt: met een gesprek, op papier, online of met een foto. Probeer het in je eigen taal of met een beeld. Noteer hoe lang het duurt tot je antwoord krijgt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je kunt het zeggen, schrijven of met een foto tonen, en je krijgt antwoord binnen 15 dagen.',
  sources: [
    { document: 'Access City Award, criteria van de Europese Commissie (accesscityaward.eu)', status: 'guideline', note: 'Voor het principe dat mensen een klacht kunnen geven.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De termijn van 15 dagen is ons eigen voorstel.' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie niet kan melden wat misloopt, komt niet meer terug, en er verandert niets.',
  remedy: 'Maak een meldpunt waar je kunt praten, schrijven of een foto sturen.',
  tags: ['core', 'service', 'feedback'],
} satisfies Criterion
