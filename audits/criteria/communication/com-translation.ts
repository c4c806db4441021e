import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-translation',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Kern in andere talen',
  question: 'Is de kern van de tekst vertaald of in beeld?',
  howTo: 'Vraag welke 3 talen mensen in de wijk het meest spreken. Zoek of de kern in die talen bestaat, of in beelden die lezers begrijpen.',
  answer: { kind: 'yes-no' },
  requirement: 'De kern bestaat in de 3 grootste talen van de wijk, of in beeld.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['other-language'],
  why: 'Wie weinig Nederlands leest, weet anders niet dat het over iets belangrijks gaat.',
  remedy: 'Laat de kern vertalen door een tolk, of teken ze.',
  tags: ['core', 'language', 'image'],
} satisfies Criterion
