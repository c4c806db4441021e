import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-footpath-narrow-street',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Smal voetpad in smalle straat',
  question: 'Is een voetpad van minder dan 150 cm hier toegelaten?',
  howTo: 'Is het voetpad overal minstens 150 cm breed? Kies dan niet van toepassing. Meet anders de breedte van de straat tussen de rooilijnen, met een lasermeter of op een plan. De rooilijn is de grens van de straat, meestal de gevel.',
  answer: { kind: 'yes-no' },
  requirement: 'Een voetpad is enkel smaller dan 150 cm waar de straat minder dan 9 m breed is tussen de rooilijnen.',
  sources: [
    { document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)', clause: 'art. 3', status: 'law', note: 'Geldt binnen de bebouwde kom.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'pram-young-children'],
  why: 'Op een te smal voetpad kun je met een rolstoel niemand kruisen en moet je de rijbaan op.',
  remedy: 'Maak er gedeelde ruimte van, of gebruik een parkeerstrook voor een breder voetpad.',
  tags: ['footway', 'wheelchair', 'width'],
} satisfies Criterion
