import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-queue',
  revision: 1,
  theme: 'events',
  stage: 'wait',
  title: 'Voorgaan of zitten in de rij',
  question: 'Kun je voorgaan of zitten als er een rij is?',
  howTo: 'Meet hoelang je wacht. Vraag of er een aparte rij of voorrang is voor wie niet lang kan staan. Zoek een stoel langs de rij.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is voorrang of een aparte rij, en een stoel voor wie moet wachten.',
  sources: [
    { document: 'Tips voor een toegankelijk evenement van Open Monumentendag (openmonumentendag.be)', status: 'guideline', note: 'Noemt een deel hiervan.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Voorrang samen met een stoel is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['chronic-illness-fatigue', 'older-person', 'autism-sensory', 'wheelchair-manual', 'pram-young-children'],
  why: 'Lang rechtstaan doet pijn, en dicht op elkaar wachten geeft stress.',
  remedy: 'Geef voorrang aan wie niet lang kan staan en zet stoelen langs de rij.',
  tags: ['core', 'event', 'rest', 'stimuli'],
} satisfies Criterion
