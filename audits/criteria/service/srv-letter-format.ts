import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-letter-format',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'De brief in een andere vorm',
  question: 'Kun je de brief ook groot, gesproken, in braille of digitaal krijgen?',
  howTo: 'Zoek of er onderaan in de brief iets over staat. Vraag aan de dienst een andere vorm, en noteer hoe lang het duurt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je krijgt de brief op vraag in een andere vorm, binnen 10 werkdagen.',
  sources: [
    { document: 'Antidiscriminatiewet van 10 mei 2007', status: 'law', note: 'De wet vraagt redelijke aanpassingen. Een andere vorm van een brief leiden wij af uit dat principe.' },
    { document: 'Vlaams gelijkekansendecreet van 10 juli 2008', status: 'law', note: 'Hetzelfde principe, in een Vlaamse tekst.' },
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline', note: 'Voor de andere vormen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De termijn van 10 werkdagen is ons eigen voorstel.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision', 'intellectual-disability'],
  why: 'Wie gewone letters niet kan lezen, moet een brief over zichzelf anders door een ander laten voorlezen.',
  remedy: 'Zet onderaan elke brief dat hij ook in een andere vorm bestaat, met een nummer.',
  tags: ['service', 'letter', 'sight'],
} satisfies Criterion
