import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-1-4',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Eén-letter-sneltoets kan uit',
  question: 'Kun je een sneltoets van één teken uitzetten of veranderen?',
  howTo: 'Zoek sneltoetsen die werken zonder Ctrl of Alt. Ze zitten vaak in webmail, kaarten, videospelers en agenda’s.',
  testSteps: [
    'Zoek in de hulp of de instellingen een lijst met sneltoetsen.',
    'Klik op een lege plek, buiten elk veld, en druk één voor één op letters, cijfers en leestekens.',
    'Kijk of er iets gebeurt; in Firefox is het zoekbalkje bij / en bij ’ van de browser zelf.',
    'Zoek bij een sneltoets die werkt hoe je ze uitzet, of hoe je er Ctrl of Alt bij zet.',
    'Kies ‘voldoet’ als de sneltoets enkel werkt zolang het onderdeel zelf de focus heeft.',
    'Kies ‘voldoet niet’ als ze overal werkt en je ze niet kunt uitzetten of veranderen.',
    'Kies ‘niet van toepassing’ als er geen sneltoetsen van één teken zijn.',
  ],
  wcag: { number: '2.1.4', fragment: 'character-key-shortcuts', level: 'A', since: '2.1', clause: '9.2.1.4', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Een sneltoets van één teken kun je uitzetten of veranderen, of ze werkt enkel als het onderdeel de focus heeft.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.1.4 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.1.4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['limited-hand-function', 'speech-disability'],
  why: 'Wie tegen de computer praat of per ongeluk toetsen raakt, start anders ongewild acties.',
  remedy: 'Voeg een instelling toe om de sneltoetsen uit te zetten, of gebruik ze samen met Ctrl of Alt.',
  tags: ['digital', 'keyboard', 'speech', 'hands'],
} satisfies Criterion
