import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-5',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Echte tekst, geen plaatje',
  question: 'Is tekst op de pagina echte tekst in plaats van een plaatje?',
  howTo: 'Probeer tekst met de muis te selecteren. Een logo mag een beeld zijn, net als tekst op een foto van een straatbord of in een schermafdruk.',
  testSteps: [
    'Zoek banners, affiches, knoppen en beelden met letters erin.',
    'Probeer de letters met de muis te selecteren, of zoek een woord met Ctrl+F.',
    'Zoom in tot 400 %: letters in een plaatje worden vaag of korrelig.',
    'Ga na of het plaatje echt nodig is, zoals bij een logo of een foto van een oud document.',
    'Kies ‘voldoet niet’ als gewone tekst een plaatje is, ook als er een goede tekst in de code bij staat.',
    'Kies ‘niet van toepassing’ als er geen beelden met tekst zijn.',
  ],
  wcag: { number: '1.4.5', fragment: 'images-of-text', level: 'AA', since: '2.0', clause: '9.1.4.5', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Tekst is echte tekst, behalve in een logo of waar het beeld zelf nodig is.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.5 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.5', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'low-literacy'],
  why: 'Wie letters groter, in een andere kleur of voorgelezen wil, kan dat niet met een plaatje.',
  remedy: 'Vervang het plaatje door echte tekst en geef die met opmaak hetzelfde uitzicht.',
  tags: ['digital', 'image', 'reading', 'sight'],
} satisfies Criterion
