import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-turning',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Draaien in de leefruimtes',
  question: 'Hoe groot is de vrije draaicirkel in de krapste leefruimte?',
  howTo: 'Denk de meubels weg die je kunt verplaatsen. Meet in elke leefruimte de grootste vrije cirkel en noteer de kleinste. Kan een lichte wand later weg? Meet dan zonder die wand en schrijf dat in de nota.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 140, needsHelp: 130, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'In elke leefruimte kun je draaien in een cirkel van minstens 150 cm, nu of later.',
  sources: [
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline' },
    { document: 'WTCB Contact van 2008, artikel over aanpasbare woningen', clause: 'nummer 2008/04.19', status: 'guideline' },
    { document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)', status: 'guideline', note: 'Enkel voor 130 cm: vanaf die maat geeft Toevla een tussenscore.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer'],
  why: 'Kun je met een rolstoel niet draaien, dan zit je vast of moet je achteruit de kamer uit.',
  remedy: 'Herschik de kamer of neem een lichte wand weg.',
  tags: ['core', 'housing', 'turning', 'wheelchair', 'adaptable'],
} satisfies Criterion
