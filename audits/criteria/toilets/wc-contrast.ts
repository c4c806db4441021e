import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-contrast',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Kleurverschil in het toilet',
  question: 'Zie je de pot, de bril en de steunen goed tegen de muur?',
  howTo: 'Blijf in de deuropening en knijp je ogen half dicht. Kijk of de pot, de bril, de steunen en de wastafel een andere kleur hebben dan de muur en de vloer.',
  answer: { kind: 'yes-no' },
  requirement: 'Pot, bril en steunen hebben een duidelijk andere kleur dan de muur en de vloer.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Materialen en afwerking', status: 'guideline' },
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline', note: 'Met wit op donkergrijs als voorbeeld.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'dementia', 'older-person'],
  why: 'Wie slecht ziet, gaat anders naast de bril zitten of grijpt naast de steun.',
  remedy: 'Kies een bril en steunen in een andere kleur, of schilder de muur.',
  tags: ['toilet', 'contrast', 'sight'],
} satisfies Criterion
