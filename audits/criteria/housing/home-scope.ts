import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-scope',
  revision: 1,
  theme: 'housing',
  stage: 'before',
  title: 'Verordening in dit woongebouw',
  question: 'Hoe ver geldt de Vlaamse verordening toegankelijkheid in dit woongebouw?',
  howTo: 'Tel de wooneenheden. Tel ook op hoeveel niveaus er toegangsdeuren van woningen zijn. De regel speelt enkel bij werken met een vergunning of melding. Geen van de twee antwoorden is beter: je weet daarna welke maten je hier mag tonen.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'common-parts', label: 'Bij werken voor de gemeenschappelijke delen, tot en met de buitenkant van elke voordeur.', level: 'good' },
      { id: 'not-here', label: 'Ze geldt hier niet: minder dan 6 wooneenheden, of toegangsdeuren op hoogstens 2 niveaus.', level: 'good' },
    ],
  },
  requirement: 'Vanaf 6 wooneenheden met toegangsdeuren op meer dan 2 niveaus geldt ze bij werken, voor de gemeenschappelijke delen tot en met de buitenkant van elke voordeur.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 5', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['everybody'],
  why: 'Wie de verkeerde norm toont, vraagt te veel of te weinig, en daar heeft een bewoner die niet binnen raakt niets aan.',
  remedy: 'Bepaal eerst het bereik, en noteer het bij de maten die je daarna toont.',
  tags: ['core', 'housing', 'law'],
} satisfies Criterion
