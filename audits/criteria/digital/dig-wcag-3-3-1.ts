import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-3-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Fout wordt in tekst gezegd',
  question: 'Zegt het formulier in woorden welk veld fout is en waarom?',
  howTo: 'Verzend het formulier met een leeg verplicht veld en met een foute waarde. Er moet in tekst staan bij welk veld het misloopt en wat er fout is.',
  testSteps: [
    'Vul het formulier in met verzonnen gegevens, laat een verplicht veld leeg en vul elders iets fouts in, zoals een mailadres zonder @.',
    'Druk op de knop om te verzenden.',
    'Zoek de foutmelding, en kijk of ze het veld noemt of er vlak bij staat.',
    'Lees of de melding in woorden zegt wat er fout is.',
    'Kies ‘voldoet niet’ als enkel een kleur, een icoon of een zin zoals ‘er ging iets mis’ de fout aangeeft.',
    'Kies ‘niet van toepassing’ als er geen formulier is, of als het formulier zelf geen fouten opspoort.',
  ],
  wcag: { number: '3.3.1', fragment: 'error-identification', level: 'A', since: '2.0', clause: '9.3.3.1', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Bij elke fout staat in tekst welk veld fout is en wat er fout is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.3.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.3.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'intellectual-disability', 'low-literacy'],
  why: 'Wie de rode rand niet ziet of niet begrijpt, blijft steken en kan de aanvraag niet afwerken.',
  remedy: 'Schrijf bij elk fout veld een zin die zegt wat er fout is, en herhaal de fouten bovenaan.',
  tags: ['core', 'digital', 'form', 'error', 'words'],
} satisfies Criterion
