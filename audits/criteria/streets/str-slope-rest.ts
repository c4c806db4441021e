import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-slope-rest',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Rustvlak op een lange helling',
  question: 'Hoe lang is de helling tussen twee rustvlakken?',
  howTo: 'Meet in de looprichting van het ene vlakke stuk tot het volgende, en noteer het langste stuk. Is er geen rustvlak? Noteer dan de hele lengte. Kijk of je onderaan en bovenaan kunt draaien.',
  answer: {
    kind: 'measure', unit: 'm', step: 0.5,
    limits: { thresholds: { kind: 'at-most', good: 10 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Hoogstens 10 m tussen twee rustvlakken van minstens 150 cm lang, met een draaiplek van 150 cm onderaan en bovenaan.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'chronic-illness-fatigue', 'pram-young-children'],
  why: 'Op een lange helling zonder rustvlak zijn je krachten op voor je boven bent.',
  remedy: 'Leg rustvlakken aan op de helling, ook onderaan en bovenaan.',
  tags: ['footway', 'slope', 'rest', 'wheelchair'],
} satisfies Criterion
