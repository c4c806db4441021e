import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-phone-speech',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Gewone woorden aan de telefoon',
  question: 'Hoe goed kun je de medewerker aan de telefoon volgen?',
  howTo: 'Bel 3 keer met een vraag. Let op hoe snel en met welke woorden de medewerker praat. Vraag om iets te herhalen. Zeg daarna zelf hoe het lukte: jouw ervaring telt.',
  answer: { kind: 'level' },
  requirement: 'De medewerker praat traag en in gewone woorden, herhaalt en vat samen.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de tips van Inter over toegankelijke communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['intellectual-disability', 'hard-of-hearing', 'other-language', 'older-person', 'low-literacy'],
  why: 'Wie slecht hoort, meer tijd nodig heeft of weinig Nederlands spreekt, durft na een tijd niet meer te vragen wat er gezegd is.',
  remedy: 'Geef medewerkers vorming in traag spreken, herhalen en samenvatten.',
  tags: ['service', 'phone', 'plain-language', 'staff'],
} satisfies Criterion
