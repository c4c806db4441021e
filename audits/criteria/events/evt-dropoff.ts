import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-dropoff',
  revision: 1,
  theme: 'events',
  stage: 'arrive',
  title: 'Afzetplek aan het evenement',
  question: 'Kan een taxi of een busje dichtbij stoppen?',
  howTo: 'Zoek de plek om uit te stappen. Kijk of ze aangeduid is en of ze vrij blijft. Meet de drempel van de rijweg naar het voetpad: hoogstens 2 cm.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een aangeduide afzetplek dicht bij de ingang, met een drempel van hoogstens 2 cm.',
  sources: [
    { document: 'Tips voor een toegankelijk evenement van Open Monumentendag (openmonumentendag.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'chronic-illness-fatigue', 'blind'],
  why: 'De laatste meters zijn te veel als je ver van de ingang uitstapt.',
  remedy: 'Maak een afzetplek bij de ingang en hou ze vrij.',
  tags: ['core', 'event', 'threshold'],
} satisfies Criterion
