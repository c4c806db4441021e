import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-products',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Gratis menstruatieproducten',
  question: 'Zijn er gratis menstruatieproducten bij alle toiletten?',
  howTo: 'Zoek een doos of een automaat bij elke groep toiletten, ook bij de mannen en bij het aangepaste toilet. Kijk of ze gevuld is en niets kost.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij elke groep toiletten liggen gratis menstruatieproducten.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk tegen menstruatiearmoede. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'gender-safety', 'trans-nonbinary'],
  why: 'Wie geen geld heeft of verrast wordt, kan anders niet blijven.',
  remedy: 'Zet bij elke groep toiletten een gratis doos of automaat en vul ze bij.',
  tags: ['toilet', 'gender', 'hygiene', 'price'],
} satisfies Criterion
