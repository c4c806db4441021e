import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-flexible-walls',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Kamers die kunnen veranderen',
  question: 'Kun je kamers later zonder zware werken anders gebruiken?',
  howTo: 'Bekijk het plan. Zoek welke wanden licht zijn. Kijk of er in de berging of het bureau leidingen voor water en stroom klaarliggen, en of er plaats is voor een huislift.',
  answer: { kind: 'yes-no' },
  requirement: 'De wanden zijn licht, leidingen voor water en stroom liggen klaar in de berging of het bureau, en er is plaats voor een huislift.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'WTCB Contact van 2008, artikel over aanpasbare woningen', clause: 'nummer 2008/04.19', status: 'guideline' },
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody', 'older-person', 'companion-carer'],
  why: 'Wie ouder wordt of zorg krijgt, moet anders duur verbouwen of verhuizen.',
  remedy: 'Kies lichte wanden en leg nu al leidingen voor later.',
  tags: ['housing', 'adaptable', 'lift'],
} satisfies Criterion
