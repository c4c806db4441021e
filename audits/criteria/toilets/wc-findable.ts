import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-findable',
  revision: 1,
  theme: 'toilets',
  stage: 'arrive',
  title: 'Weg naar het toilet vinden',
  question: 'Vind je het toilet snel?',
  howTo: 'Kom van de straat of de ingang en zoek een bord met een pictogram. Volg de borden tot aan de deur. Kijk ook of het toilet op een plaskaart of in een app staat.',
  answer: { kind: 'yes-no' },
  requirement: 'Een bord met pictogram wijst de weg, en het toilet staat op een kaart of in een app.',
  sources: [
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody', 'stoma-incontinence', 'older-person', 'chronic-illness-fatigue'],
  why: 'De nood is vaak dringend, en zoeken kost dan tijd die je niet hebt.',
  remedy: 'Hang borden met een pictogram en zet het toilet op de plaskaart.',
  tags: ['core', 'toilet', 'signage', 'orientation'],
} satisfies Criterion
