import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-location',
  revision: 1,
  theme: 'housing',
  stage: 'arrive',
  title: 'Halte, winkel en zorg in de buurt',
  question: 'Hoe ver is het tot de verste van halte, winkel en zorg?',
  howTo: 'Ga van de woning naar de dichtste halte, de dichtste winkel en de dichtste plek met zorg, zoals een huisarts. Neem een weg die ook met een rolstoel lukt. Noteer de langste van de drie afstanden.',
  answer: {
    kind: 'measure', unit: 'm', step: 10,
    limits: { thresholds: { kind: 'at-most', good: 500 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Halte, winkel en zorg liggen elk op hoogstens 500 m.',
  sources: [
    { document: 'Allesoversport, Nederland (allesoversport.nl)', status: 'guideline', note: 'Voor 500 m: een Nederlandse vuistregel voor ouderen. Een Vlaams cijfer is niet gezien.' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline', note: 'Voor het principe, zonder cijfer.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'wheelchair-manual', 'poverty-digital-exclusion', 'chronic-illness-fatigue'],
  why: 'Wie niet ver raakt of geen auto heeft, zit in een goede woning op een verre plek toch vast.',
  remedy: 'Kies een andere plek, of breng een dienst naar het gebouw.',
  tags: ['housing', 'distance', 'walking'],
} satisfies Criterion
