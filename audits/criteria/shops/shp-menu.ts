import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-menu',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Menukaart voor iedereen',
  question: 'Kun je de menukaart lezen of horen?',
  howTo: 'Vraag de kaart en leg er een blad met letters van 12 punt naast. Vraag of er een groot exemplaar is en of iemand de kaart voorleest. Kijk of er foto’s zijn, en of er meer is dan een QR-code.',
  answer: { kind: 'yes-no' },
  requirement: 'De letters zijn minstens 12 punt, er is een groot exemplaar met foto’s, iemand leest voor, en er is meer dan een QR-code.',
  sources: [
    { document: 'Federale pagina over toegankelijke documenten (accessibility.belgium.be)', status: 'guideline', note: 'Voor de 12 punt.' },
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline', note: 'Voor het groot exemplaar, het voorlezen en de foto’s.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'low-literacy', 'other-language', 'intellectual-disability', 'poverty-digital-exclusion'],
  why: 'Wie slecht ziet, moeilijk leest of geen smartphone heeft, kan anders niet zelf kiezen.',
  remedy: 'Druk een grote kaart met foto’s en vraag het personeel om ze voor te lezen.',
  tags: ['core', 'food', 'reading', 'sight'],
} satisfies Criterion
