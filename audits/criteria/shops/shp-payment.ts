import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-payment',
  revision: 1,
  theme: 'shops',
  stage: 'desk',
  title: 'Betaalterminal',
  question: 'Kun je de betaalterminal zelf nemen, lezen en bedienen?',
  howTo: 'Vraag of je het toestel in de hand mag nemen. Zit het vast? Meet dan hoe hoog. Voel of de toetsen uitsteken. Is er enkel een touchscreen? Vraag dan of het toestel kan spreken.',
  answer: { kind: 'yes-no' },
  requirement: 'Het toestel is los of zit 90 tot 120 cm hoog, met voelbare toetsen, of met spraak bij een touchscreen.',
  sources: [
    { document: 'Europese richtlijn (EU) 2019/882 over toegankelijke producten en diensten', status: 'law', note: 'Enkel het principe. De maten komen uit de andere bron.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'wheelchair-manual', 'limited-hand-function', 'low-vision'],
  why: 'Wie de toetsen niet voelt of niet bij het toestel kan, moet zijn geheime code aan een ander geven.',
  remedy: 'Kies een los toestel met voelbare toetsen en spraak.',
  tags: ['core', 'shop', 'payment', 'hands', 'sight'],
} satisfies Criterion
