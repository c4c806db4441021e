import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-2-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Ondertitels bij opgenomen video',
  question: 'Heeft elke opgenomen video met geluid juiste ondertitels?',
  howTo: 'Bekijk elke video met de ondertitels aan. Vast in beeld of met een knop is allebei goed. Automatische ondertitels tellen pas mee als iemand ze verbeterd heeft.',
  testSteps: [
    'Start elke video, zet de ondertitels aan met de knop in de speler en zet het geluid aan.',
    'Luister naar het begin, het midden en het einde, en lees mee.',
    'Controleer of alles wat gezegd wordt er staat, zonder fouten, en op hetzelfde moment.',
    'Ga na of je ook leest wie spreekt als dat niet te zien is, en welke geluiden belangrijk zijn.',
    'Kies ‘voldoet niet’ als ondertitels ontbreken, te laat komen, zinnen overslaan of vol fouten van een computer staan.',
    'Kies ‘niet van toepassing’ als er geen opgenomen video met geluid is, of als de video duidelijk enkel een versie van een tekst op de pagina is.',
  ],
  wcag: { number: '1.2.2', fragment: 'captions-prerecorded', level: 'A', since: '2.0', clause: '9.1.2.2', machine: 'partial', rules: ['video-caption'] },
  answer: { kind: 'yes-no' },
  requirement: 'Elke opgenomen video met geluid heeft ondertitels met alles wat gezegd wordt en elk geluid dat telt.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.2.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.2.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'hard-of-hearing', 'other-language'],
  why: 'Wie doof of slechthorend is, begrijpt een video zonder ondertitels niet.',
  remedy: 'Voeg ondertitels toe, of verbeter de automatische ondertitels voor je de video plaatst.',
  tags: ['core', 'digital', 'video', 'captions', 'media'],
} satisfies Criterion
