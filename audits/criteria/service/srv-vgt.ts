import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-vgt',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Gratis tolk Vlaamse Gebarentaal',
  question: 'Kun je gratis een tolk Vlaamse Gebarentaal krijgen?',
  howTo: 'Vraag aan de balie of met een mail hoe je een tolk aanvraagt en wat het kost. Kijk of de medewerker het meteen weet. Zoek of het ook op de website staat.',
  answer: { kind: 'yes-no' },
  requirement: 'De tolk is gratis, op aanvraag, en de medewerkers weten hoe dat gaat.',
  sources: [
    { document: 'Pagina van Groen Gent over Vlaamse Gebarentaal, 2018 (groengent.be)', status: 'guideline', note: 'Een pagina van een politieke partij, geen besluit. Vraag na wat vandaag geldt.' },
  ],
  status: 'guideline',
  groups: ['deaf', 'deafblind'],
  why: 'Voor wie Vlaamse Gebarentaal spreekt, is Nederlands vaak een tweede taal, en zonder tolk gaat er veel verloren.',
  remedy: 'Schrijf op een fiche voor de medewerkers hoe je een tolk aanvraagt.',
  tags: ['service', 'interpreter', 'sign-language'],
} satisfies Criterion
