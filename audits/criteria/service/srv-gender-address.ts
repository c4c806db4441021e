import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-gender-address',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Aangesproken zoals je wil',
  question: 'Word je aangesproken zoals je wil?',
  howTo: 'Kijk op het formulier of je moet kiezen tussen meneer en mevrouw. Luister hoe de medewerker je aanspreekt. Enkel de persoon zelf kan zeggen of het goed zit.',
  answer: { kind: 'yes-no' },
  requirement: 'De aanspreekvorm is niet verplicht, of je kunt ook X of geen kiezen.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'In de geest van de pagina van UGent over inclusief sanitair. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['trans-nonbinary', 'gender-safety'],
  why: 'Wie verkeerd aangesproken wordt, moet zich voor iedereen uitleggen of voelt zich niet welkom.',
  remedy: 'Haal het veld voor de aanspreekvorm weg, of maak het vrij in te vullen.',
  tags: ['service', 'form', 'gender'],
} satisfies Criterion
