import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-vgt-video',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Filmpje in Vlaamse Gebarentaal',
  question: 'Is er een filmpje in Vlaamse Gebarentaal?',
  howTo: 'Zoek bij de tekst en op de website. Kijk of het filmpje hetzelfde zegt als de tekst, en of er ondertitels bij staan.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij belangrijke info staat een filmpje in Vlaamse Gebarentaal, met ondertitels.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline' },
    { document: 'Pagina van Groen Gent over Vlaamse Gebarentaal, 2018 (groengent.be)', status: 'guideline', note: 'Een pagina van een politieke partij, geen besluit. Vraag na wat vandaag geldt.' },
  ],
  status: 'guideline',
  groups: ['deaf'],
  why: 'Voor veel dove mensen is Nederlands een tweede taal, en gebaren zijn vlotter dan tekst.',
  remedy: 'Neem een filmpje op met een dove spreker, en zet er ondertitels bij.',
  tags: ['sign-language', 'information'],
} satisfies Criterion
