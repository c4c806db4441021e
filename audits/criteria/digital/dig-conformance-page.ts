import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-conformance-page',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Volledige pagina’s en volledige processen',
  question: 'Voldoet elke pagina van een proces, van de eerste tot de laatste?',
  howTo: 'Een aanvraag is maar zo goed als haar zwakste stap. Test elke pagina helemaal, en elke stap van begin tot einde.',
  testSteps: [
    'Kies een proces, zoals iets aanvragen, en zet elke stap in de steekproef.',
    'Test elke pagina helemaal: ook wat openklapt, de foutmeldingen en de bevestiging.',
    'Test ook de smalle vorm van de pagina op een telefoon.',
    'Kijk in de resultaten of een stap een criterium niet haalt.',
    'Kies ‘voldoet niet’ als één deel van een pagina of één stap van het proces niet voldoet.',
    'Kies nooit ‘niet van toepassing’: ook een losse pagina telt in haar geheel.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Elke pagina voldoet in haar geheel, en elk proces in al zijn stappen.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.6', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie bij de laatste stap vastloopt, heeft niets aan de stappen die wel lukten.',
  remedy: 'Test de hele stroom voor ze online komt, en herstel de zwakste stap eerst.',
  tags: ['digital', 'process', 'sample'],
} satisfies Criterion
