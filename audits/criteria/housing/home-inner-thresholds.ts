import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-inner-thresholds',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Drempels in de woning',
  question: 'Zijn alle overgangen binnen in de woning vlak?',
  howTo: 'Ga van kamer naar kamer, ook naar de badkamer en het toilet. Leg een lat over elke overgang en kijk of er iets uitsteekt.',
  answer: { kind: 'yes-no' },
  requirement: 'Nergens binnen in de woning is er een drempel.',
  sources: [
    { document: 'WTCB Contact van 2008, artikel over aanpasbare woningen', clause: 'nummer 2008/04.19', status: 'guideline' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'child'],
  why: 'Over een kleine dorpel struikel je, en het wiel van een rolstoel of een rollator blijft eraan haken.',
  remedy: 'Haal de dorpels weg en maak de overgangen vlak.',
  tags: ['housing', 'threshold', 'wheelchair', 'walking'],
} satisfies Criterion
