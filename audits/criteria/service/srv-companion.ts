import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-companion',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Iemand meebrengen naar de balie',
  question: 'Mag iemand mee die je helpt?',
  howTo: 'Kom met twee aan de balie en vraag of de ander mee mag naar het gesprek. Kijk tegen wie de medewerker praat: tegen jou, of tegen wie meekomt.',
  answer: { kind: 'yes-no' },
  requirement: 'Iemand mag mee, en de medewerker praat met jou zelf.',
  sources: [
    { document: 'Antidiscriminatiewet van 10 mei 2007', status: 'law', note: 'De wet vraagt redelijke aanpassingen. Dat iemand mee mag, leiden wij af uit dat principe.' },
    { document: 'Vlaams gelijkekansendecreet van 10 juli 2008', status: 'law', note: 'Hetzelfde principe, in een Vlaamse tekst.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Dat de medewerker met jou zelf praat, is onze eigen afspraak.' },
  ],
  status: 'law',
  groups: ['intellectual-disability', 'dementia', 'speech-disability', 'companion-carer'],
  why: 'Wie steun nodig heeft om te begrijpen of te spreken, staat er anders alleen voor.',
  remedy: 'Spreek af dat iemand altijd mee mag, en dat je met de bezoeker zelf praat.',
  tags: ['core', 'service', 'staff'],
} satisfies Criterion
