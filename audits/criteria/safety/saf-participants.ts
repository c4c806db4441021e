import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-participants',
  revision: 1,
  theme: 'safety',
  stage: 'before',
  title: 'Gemengde groep op de wandeling',
  question: 'Hoeveel verschillende profielen wandelen mee?',
  howTo: 'Tel rollen, geen namen: iedereen kiest zelf een rol. Kijk of er iemand met een rolstoel en iemand die slecht ziet bij is. Kijk ook naar jong en oud, en naar verschillende genders.',
  answer: {
    kind: 'count', unit: 'count',
    limits: { thresholds: { kind: 'at-least', good: 5 }, goodStatus: 'guideline', gradesStatus: 'guideline' },
  },
  requirement: 'Minstens 5 verschillende profielen wandelen mee.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['everybody'],
  why: 'Wie enkel met mensen zoals zichzelf op stap gaat, mist wat een ander op dezelfde plek meemaakt.',
  remedy: 'Nodig uit wie nog ontbreekt, bijvoorbeeld via een eigen vereniging.',
  tags: ['safety', 'participation'],
} satisfies Criterion
