import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-stop-night',
  revision: 1,
  theme: 'safety',
  stage: 'wait',
  title: 'De halte in het donker',
  question: 'Is de halte in het donker verlicht en zichtbaar?',
  howTo: 'Wacht er enkele minuten in het donker. Kijk of je door het schuilhuis kunt zien, van binnen en van buiten. Meet het licht zoals op het pad, waar we gemiddeld 5 lux voorstellen.',
  answer: { kind: 'yes-no' },
  requirement: 'De halte is verlicht zoals het pad, en het schuilhuis is doorzichtig.',
  sources: [
    { document: 'Pagina’s over de federale gids voor gendergelijkheid in de openbare ruimte (besafe.be, knack.be, oudergem.be)', status: 'guideline', note: 'Voor goed licht aan haltes.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor 5 lux: de keuze voor klasse P4 is ons eigen voorstel.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'older-person'],
  why: 'Wie alleen op de tram wacht, wil zien wie eraan komt en zelf gezien worden.',
  remedy: 'Verlicht de halte en kies een doorzichtig schuilhuis.',
  tags: ['safety', 'stop', 'light'],
} satisfies Criterion
