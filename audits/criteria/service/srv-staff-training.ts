import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-staff-training',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Vorming met ervaringsdeskundigen',
  question: 'Kregen de medewerkers vorming met ervaringsdeskundigen?',
  howTo: 'Vraag het verslag van de laatste vorming. Kijk wanneer ze was, wie ze gaf en welke loketten erbij waren.',
  answer: { kind: 'yes-no' },
  requirement: 'Elk jaar is er vorming met ervaringsdeskundigen, voor alle loketten.',
  sources: [
    { document: 'Pagina van Groen Gent over Vlaamse Gebarentaal, 2018 (groengent.be)', status: 'guideline', note: 'Een pagina van een politieke partij, geen besluit. Vraag na wat vandaag geldt.' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie nooit oefende met ervaringsdeskundigen, helpt met goede bedoelingen vaak verkeerd.',
  remedy: 'Plan elk jaar een vorming die ervaringsdeskundigen mee geven.',
  tags: ['service', 'staff'],
} satisfies Criterion
