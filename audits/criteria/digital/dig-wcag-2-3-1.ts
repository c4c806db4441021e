import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-2-3-1',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Niet meer dan 3 flitsen per seconde',
  question: 'Is de pagina vrij van beelden die meer dan driemaal per seconde flitsen?',
  howTo: 'Test dit niet zelf als je gevoelig bent voor flitsen. Bekijk video’s, animaties en gifs. Neem een filmpje van het scherm op als het te snel gaat om te tellen.',
  testSteps: [
    'Bekijk elke video, animatie en gif op de pagina tot het einde.',
    'Zoek snelle wissels tussen licht en donker of naar fel rood, zoals bliksem, stroboscoop of fototoestellen.',
    'Tel de flitsen in één seconde; een video kun je trager afspelen met de knop voor snelheid.',
    'Vraag een meting met een programma voor flitsen als je meer dan 3 flitsen telt in een groot vlak.',
    'Kies ‘voldoet niet’ bij meer dan 3 flitsen per seconde in een vlak groter dan ongeveer 341 bij 256 px.',
    'Kies ‘niet van toepassing’ als er niets flitst of beweegt.',
  ],
  wcag: { number: '2.3.1', fragment: 'three-flashes-or-below-threshold', level: 'A', since: '2.0', clause: '9.2.3.1', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Niets flitst meer dan 3 keer in één seconde, tenzij het vlak klein is of de flits zwak genoeg.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '2.3.1 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.2.3.1', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['epilepsy-photosensitive', 'autism-sensory'],
  why: 'Wie lichtgevoelige epilepsie heeft, kan van flitsen een aanval krijgen.',
  remedy: 'Verwijder de flitsen, of maak ze trager, kleiner en minder fel.',
  tags: ['digital', 'motion', 'video', 'safety', 'stimuli'],
} satisfies Criterion
