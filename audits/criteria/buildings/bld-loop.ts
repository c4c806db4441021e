import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-loop',
  revision: 1,
  theme: 'buildings',
  stage: 'desk',
  title: 'Ringleiding',
  question: 'Is er een ringleiding met een bord aan de balie en in de zaal?',
  howTo: 'Zoek het bord met het oor. Vraag iemand met een hoortoestel om te luisteren, of test met een ontvanger. Vraag wanneer de ringleiding het laatst getest is.',
  answer: { kind: 'yes-no' },
  requirement: 'De ringleiding is aanwezig, aangeduid en getest volgens IEC 60118-4.',
  sources: [
    { document: 'Openbare nota’s over IEC 60118-4, de norm voor ringleidingen', status: 'guideline', note: 'De norm zelf hebben we niet gelezen.' },
  ],
  status: 'guideline',
  groups: ['hard-of-hearing'],
  why: 'Zonder ringleiding hoort iemand met een hoortoestel vooral ruis in plaats van het gesprek.',
  remedy: 'Plaats een ringleiding, hang er een bord bij en laat ze geregeld nakijken.',
  tags: ['core', 'counter', 'hearing'],
} satisfies Criterion
