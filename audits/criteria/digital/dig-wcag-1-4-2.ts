import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Geluid kun je stoppen (> 3 s)',
  question: 'Kun je geluid dat vanzelf start stoppen of zachter zetten?',
  howTo: 'Zet het geluid van je toestel aan en laad de pagina opnieuw. Je hebt een klok nodig.',
  testSteps: [
    'Zet het geluid aan, open de pagina opnieuw en doe niets.',
    'Tel hoe lang geluid duurt dat vanzelf begint.',
    'Zoek een knop op de pagina om dat geluid te pauzeren, te stoppen of zachter te zetten, los van het volume van je toestel.',
    'Ga na of je die knop met de Tab-toets vlug bereikt, liefst bovenaan de pagina.',
    'Kies ‘voldoet niet’ als het geluid meer dan 3 seconden duurt en je het niet op de pagina kunt stoppen of zachter zetten.',
    'Kies ‘niet van toepassing’ als er geen geluid vanzelf start, of als het hoogstens 3 seconden duurt.',
  ],
  wcag: { number: '1.4.2', fragment: 'audio-control', level: 'A', since: '2.0', clause: '9.1.4.2', machine: 'partial', rules: ['no-autoplay-audio'] },
  answer: { kind: 'yes-no' },
  requirement: 'Geluid dat vanzelf start en meer dan 3 seconden duurt, kun je op de pagina stoppen of zachter zetten.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'autism-sensory'],
  why: 'Wie een schermlezer gebruikt, hoort de stem niet meer, en wie gevoelig is voor prikkels, haakt af.',
  remedy: 'Laat geluid pas starten na een klik, of zet bovenaan een knop om het te stoppen.',
  tags: ['digital', 'sound', 'media', 'time', 'stimuli'],
} satisfies Criterion
