import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-feedback-back',
  revision: 1,
  theme: 'communication',
  stage: 'leave',
  title: 'Wat met je opmerking gebeurde',
  question: 'Hoorde je wat er met je opmerking gebeurde?',
  howTo: 'Vraag het aan lezers van de vorige leesgroep, of kom er 4 weken later op terug. Vraag ook het verslag aan de schrijver.',
  answer: { kind: 'yes-no' },
  requirement: 'De lezers horen binnen 4 weken wat er met hun opmerkingen gebeurde.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk van inspraak. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'Wie nooit iets terughoort, verliest het vertrouwen en doet niet meer mee.',
  remedy: 'Laat elke lezer weten wat je veranderde, en wat niet en waarom.',
  tags: ['reading-group', 'participation', 'feedback'],
} satisfies Criterion
