import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-doc-accessible',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Pdf voor een schermlezer',
  question: 'Kan een schermlezer de pdf goed voorlezen?',
  howTo: 'Open de pdf met een controleprogramma, of laat hem voorlezen. Luister of de volgorde klopt en of beelden uitgelegd zijn. Is er geen pdf? Kies dan ‘niet van toepassing’.',
  answer: { kind: 'yes-no' },
  requirement: 'De pdf heeft tags, koppen, de juiste taal en uitleg bij elk beeld.',
  sources: [
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: 'hoofdstuk 10', status: 'guideline', note: 'Dit hoofdstuk gaat over documenten buiten het web.' },
    { document: 'PDF/UA, norm voor toegankelijke pdf’s, bron nog te zoeken', status: 'to-verify', note: 'Of PDF/UA de juiste meetlat is, is nog niet nagekeken.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'limited-hand-function'],
  why: 'Wie met een schermlezer leest, hoort anders niets of alles door elkaar.',
  remedy: 'Zet de tekst ook als gewone webpagina online, of herstel de pdf.',
  tags: ['document', 'screen-reader', 'sight'],
} satisfies Criterion
