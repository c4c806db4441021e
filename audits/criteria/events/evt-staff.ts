import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-staff',
  revision: 1,
  theme: 'events',
  stage: 'desk',
  title: 'Wat medewerkers weten',
  question: 'Weten medewerkers wat ze moeten doen?',
  howTo: 'Stel drie vragen aan een medewerker, bijvoorbeeld: waar is het aangepaste toilet, waar is het rustig, en wie helpt bij nood? Kijk of er een fiche is. Zet geen namen in de nota.',
  answer: { kind: 'yes-no' },
  requirement: 'Medewerkers kregen uitleg vooraf en hebben een fiche, en ze antwoorden juist.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar het label Toegankelijk Event van Inter. De drie vragen zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'De maten kunnen kloppen, maar zonder goede hulp raak je toch niet verder.',
  remedy: 'Leg het vooraf uit aan alle medewerkers en geef ze een fiche.',
  tags: ['core', 'event', 'help'],
} satisfies Criterion
