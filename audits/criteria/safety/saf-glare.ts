import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-glare',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Lampen die verblinden',
  question: 'Kun je rondkijken zonder dat een lamp je verblindt?',
  howTo: 'Kijk in het donker in de richting waarin je gaat, en ook terug. Let op spots en schermen. Kijk ook van op de hoogte van iemand die zit.',
  answer: { kind: 'yes-no' },
  requirement: 'Geen enkele lamp verblindt je op ooghoogte.',
  sources: [
    { document: 'EN 13201-2:2015, klassen van straatverlichting (tabel op performanceinlighting.com)', status: 'guideline', note: 'De norm begrenst verblinding met een berekening. Hier kijk je met het blote oog.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person', 'autism-sensory'],
  why: 'Wie slecht ziet of gevoelig is voor licht, ziet door een felle lamp niets meer van het pad.',
  remedy: 'Scherm de lamp af of richt ze naar beneden.',
  tags: ['safety', 'light', 'stimuli'],
} satisfies Criterion
