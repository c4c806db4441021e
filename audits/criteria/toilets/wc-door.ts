import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-door',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Deur van het aangepaste toilet',
  question: 'Hoe breed is de deur van het aangepaste toilet?',
  howTo: 'Open de deur 90 graden. Meet van het deurblad tot het kader aan de andere kant. Bij een schuifdeur meet je de opening. Draait de deur naar binnen? Schrijf dat in de nota, want dat is niet goed.',
  answer: {
    kind: 'measure', unit: 'cm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 90 cm vrije breedte, met een deur die naar buiten draait of schuift.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 22, 26', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline', note: 'Enkel voor de schuifdeur als alternatief.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'large-body', 'companion-carer'],
  why: 'Als iemand achter een deur valt die naar binnen draait, kan niemand erbij om te helpen.',
  remedy: 'Verbreed de deur en laat ze naar buiten draaien of schuiven.',
  tags: ['core', 'toilet', 'door', 'wheelchair', 'width'],
} satisfies Criterion
