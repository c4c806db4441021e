import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-guide-line',
  revision: 1,
  theme: 'buildings',
  stage: 'arrive',
  title: 'Gidslijn naar deur en onthaal',
  question: 'Kan iemand die niet ziet een lijn volgen naar de deur en het onthaal?',
  howTo: 'Volg met een stok de weg van de straat tot aan het onthaal. Je mag je ogen sluiten, met een begeleider naast je. Een gidslijn is bijvoorbeeld een muur of een rand. Let op elke onderbreking.',
  answer: { kind: 'yes-no' },
  requirement: 'Een gidslijn of een geleidelijn loopt zonder onderbreking door tot aan het onthaal.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 13', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['blind', 'low-vision', 'deafblind'],
  why: 'Wie niet ziet en geen lijn heeft om te volgen, verdwaalt onderweg naar de deur.',
  remedy: 'Vul de lijn aan met een voelbare rand of met geleidetegels.',
  tags: ['core', 'path', 'sight'],
} satisfies Criterion
