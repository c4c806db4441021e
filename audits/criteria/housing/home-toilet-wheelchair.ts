import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-toilet-wheelchair',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Toilet geschikt voor een rolstoel',
  question: 'Hoe geschikt is het toilet voor een rolstoel, nu of later?',
  howTo: 'Meet de vrije ruimte naast de pot en voor de pot. Kan een lichte wand later weg? Meet dan ook zonder die wand. Heeft iemand dit vandaag nodig en kan het pas later? Kies dan zelf het niveau van vandaag.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'now', label: 'Er is nu al minstens 90 cm vrij naast de pot en 120 cm ervoor.', level: 'good' },
      { id: 'later', label: 'Die ruimte komt vrij als er later een lichte wand weggaat.', level: 'good' },
      { id: 'not-possible', label: 'Die ruimte is er niet, en ook later niet.' },
    ],
  },
  requirement: 'Nu, of na het wegnemen van een lichte wand, is er minstens 90 cm vrij naast de pot en minstens 120 cm ervoor.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'De maten van een aangepast toilet in een openbaar gebouw (art. 31 van de verordening), als vergelijking. In een woning geldt geen Vlaamse wet over toegankelijkheid.' },
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Ter vergelijking: in Nederland is de ruimte 165 bij 220 cm.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer'],
  why: 'Zonder plaats naast de pot kun je van een rolstoel niet op het toilet, en moet je soms verhuizen.',
  remedy: 'Hou plaats vrij naast en voor de pot, of zet er een wand die later weg kan.',
  tags: ['housing', 'toilet', 'wheelchair', 'adaptable'],
} satisfies Criterion
