import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-remote-interpreter',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Tolk op afstand',
  question: 'Kun je aan de balie een tolk op afstand krijgen?',
  howTo: 'Vraag aan de balie een tolk via een scherm of een telefoon. Vraag hoe lang je moet wachten: een andere Vlaamse stad vraagt het 1 dag vooraf. Kijk of beeld en klank goed zijn.',
  answer: { kind: 'yes-no' },
  requirement: 'Een tolk via een scherm of een telefoon is beschikbaar.',
  sources: [
    { document: 'Pagina van Stad Oostende over tolken (oostende.be)', status: 'guideline', note: 'Een voorbeeld van een andere stad, die het een dag vooraf vraagt.' },
  ],
  status: 'guideline',
  groups: ['deaf', 'other-language'],
  why: 'Wie gebarentaal of een andere taal spreekt, moet anders terugkomen of zelf iemand meebrengen.',
  remedy: 'Zet een scherm met camera aan de balie, en maak een afspraak met een tolkdienst.',
  tags: ['service', 'interpreter', 'language'],
} satisfies Criterion
