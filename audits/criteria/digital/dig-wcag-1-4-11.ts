import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-11',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Contrast van knoppen en iconen 3:1',
  question: 'Vallen knoppen, velden en iconen genoeg op tegen wat ernaast ligt?',
  howTo: 'Meet met een contrastmeter op een schermafdruk, zoals die in deze app. Logo’s, foto’s, en onderdelen die uit staan tellen niet mee.',
  testSteps: [
    'Zoek de rand van invulvelden, aankruisvakjes en schakelaars, en iconen zonder woord.',
    'Maak een schermafdruk en meet de kleur van de rand of het icoon tegen de kleur ernaast.',
    'Meet ook de aanduiding dat iets aangevinkt of gekozen is, en het kader van de focus als je met Tab gaat.',
    'Meet in een grafiek de delen die je nodig hebt om ze te begrijpen.',
    'Sla een rand over als een leesbaar woord de knop al herkenbaar maakt, en onderdelen met het gewone uitzicht van de browser.',
    'Kies ‘voldoet niet’ als het contrast kleiner is dan 3:1.',
    'Kies ‘niet van toepassing’ als er geen knoppen, velden, iconen of grafieken zijn.',
  ],
  wcag: { number: '1.4.11', fragment: 'non-text-contrast', level: 'AA', since: '2.1', clause: '9.1.4.11', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Wat je moet zien om een onderdeel, zijn toestand of een beeld te herkennen, heeft een contrast van minstens 3:1.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.11 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.11', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision'],
  why: 'Wie slecht ziet, vindt een veld met een lichtgrijze rand of een bleek icoon niet.',
  remedy: 'Geef randen, iconen en aanduidingen een donkerdere of lichtere kleur.',
  tags: ['digital', 'contrast', 'colour', 'image', 'sight'],
} satisfies Criterion
