import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-wall-strength',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Stevige wanden voor beugels',
  question: 'Kun je later stevige beugels aan de muren vastmaken?',
  howTo: 'Vraag het plan of de bouwfiche. Kijk in de badkamer en het toilet of de tegels en de afwerking doorlopen waar een beugel kan komen. Een tillift aan het plafond voorzien, is ons eigen voorstel.',
  answer: { kind: 'yes-no' },
  requirement: 'Het ontwerp voorziet wanden die beugels kunnen dragen, met tegels en afwerking die doorlopen.',
  sources: [
    { document: 'WTCB Contact van 2008, artikel over aanpasbare woningen', clause: 'nummer 2008/04.19', status: 'guideline', note: 'Voor de wanden die beugels dragen.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor de tillift aan het plafond.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'wheelchair-manual', 'companion-carer'],
  why: 'Een beugel die loskomt, laat je vallen net als je steun zoekt.',
  remedy: 'Plaats een stevige plaat achter de wand waar beugels kunnen komen.',
  tags: ['housing', 'bathroom', 'adaptable'],
} satisfies Criterion
