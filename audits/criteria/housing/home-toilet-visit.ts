import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-toilet-visit',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Toilet voor bezoek',
  question: 'Kan een bezoeker met een rolstoel of een rollator naar het toilet?',
  howTo: 'Zoek het toilet op het niveau van de inkom. Meet de ruimte binnenin. Kijk of de deur naar buiten draait en in de lange wand zit.',
  answer: { kind: 'yes-no' },
  requirement: 'Op het niveau van de inkom is er een toilet van minstens 90 bij 120 cm, met een deur in de lange wand die naar buiten draait.',
  sources: [
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Nederlandse maat voor een woning waar je op bezoek kunt. Een Vlaams cijfer is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'older-person', 'pram-young-children'],
  why: 'Als je bezoek niet naar het toilet kan, komt er op den duur niemand meer langs.',
  remedy: 'Laat de deur naar buiten draaien en zet ze in de lange wand.',
  tags: ['housing', 'toilet', 'door'],
} satisfies Criterion
