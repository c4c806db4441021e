import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-2-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Bewegend beeld kan stoppen (> 5 s)',
  question: 'Kun je stoppen wat vanzelf beweegt, knippert of ververst?',
  howTo: 'Kijk naar carrousels, bewegende achtergronden, lichtkranten, gifs en lijsten die zichzelf verversen. Een draaiend wieltje bij het laden telt niet mee.',
  testSteps: [
    'Open de pagina, doe niets en tel hoelang er iets beweegt, knippert of schuift.',
    'Zoek een knop om het te pauzeren, te stoppen of te verbergen.',
    'Probeer die knop met de muis en met Tab en Enter.',
    'Ga na of het gestopt blijft als je verderleest; stoppen enkel zolang je het aanwijst, is niet genoeg.',
    'Kies ‘voldoet niet’ als het vanzelf start, meer dan 5 seconden duurt, naast andere inhoud staat en je het niet kunt stoppen.',
    'Kies ook ‘voldoet niet’ als info vanzelf ververst en je dat niet kunt pauzeren of trager zetten, hoe kort ook.',
    'Kies ‘niet van toepassing’ als niets vanzelf beweegt of ververst, of als de beweging echt nodig is.',
  ],
  wcag: { number: '2.2.2', fragment: 'pause-stop-hide', level: 'A', since: '2.0', clause: '9.2.2.2', machine: 'partial', rules: ['blink', 'marquee'] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat vanzelf beweegt en meer dan 5 seconden duurt, of vanzelf ververst, kun je pauzeren, stoppen of verbergen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.2.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.2.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['autism-sensory', 'intellectual-disability', 'low-vision'],
  why: 'Wie snel afgeleid is of gevoelig is voor prikkels, kan naast een bewegend beeld niet lezen.',
  remedy: 'Zet een duidelijke pauzeknop bij het beeld, of laat het niet vanzelf starten.',
  tags: ['core', 'digital', 'motion', 'time', 'stimuli'],
} satisfies Criterion
