import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-inner-doors',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Breedte van de binnendeuren',
  question: 'Hoe breed is de smalste binnendeur van de woning?',
  howTo: 'Open elke deur 90 graden, ook die van het toilet, de badkamer en de berging. Meet van het deurblad tot het kader aan de andere kant. Noteer de smalste deur.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Elke binnendeur heeft minstens 90 cm vrije breedte.',
  sources: [
    { document: 'Pagina’s over GOLLD, het Gentse charter van 4 januari 2017 (ikgabouwen.knack.be, rudycoddens.be, avs.be)', status: 'guideline', note: 'Een afspraak van 2017 voor nieuwe sociale woningen.' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline', note: 'NAV raadt een deur van 93 cm aan.' },
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Ter vergelijking: Nederland noemt minstens 85 cm in een nieuwe en 75 cm in een bestaande woning.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'companion-carer'],
  why: 'Is een deur te smal, dan raak je met een rolstoel of een rollator die kamer niet in.',
  remedy: 'Plaats een bredere deur of een schuifdeur.',
  tags: ['core', 'housing', 'door', 'width'],
} satisfies Criterion
