import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-staff-help',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Hulp van het personeel',
  question: 'Hoe biedt het personeel hulp aan?',
  howTo: 'Kom binnen als een gewone klant en vraag iets. Let op wie de medewerker aankijkt, en of die eerst vraagt wat je nodig hebt. Schrijf in de nota hoe dat voor jou voelde.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'asks-first', label: 'Het personeel vraagt het eerst en spreekt tot jou zelf.', level: 'good' },
      { id: 'without-asking', label: 'Het personeel helpt zonder het eerst te vragen.' },
      { id: 'to-companion', label: 'Het personeel spreekt tot de persoon naast je.' },
      { id: 'no-help', label: 'Niemand biedt hulp aan, ook niet als je het vraagt.' },
    ],
  },
  requirement: 'Het personeel vraagt eerst of je hulp wilt, en spreekt tot jou zelf.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'Wie ongevraagd geholpen wordt of niet zelf aangesproken wordt, voelt zich niet als klant behandeld.',
  remedy: 'Geef het personeel een korte vorming, samen met ervaringsdeskundigen.',
  tags: ['core', 'shop', 'staff', 'equality'],
} satisfies Criterion
