import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-privacy',
  revision: 1,
  theme: 'service',
  stage: 'desk',
  title: 'Praten zonder meeluisteraars',
  question: 'Kun je praten zonder dat anderen meeluisteren?',
  howTo: 'Laat iemand op 3 m van de balie staan en praat zoals je gewoon praat. Kan die persoon je volgen? Vraag dan of er een aparte ruimte is waar je meteen naartoe kunt.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een aparte ruimte waar je kunt praten zonder dat iemand meeluistert.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion', 'psychological-vulnerability', 'trans-nonbinary', 'other-language', 'gender-safety', 'stoma-incontinence'],
  why: 'Wie over geld, gezondheid of zichzelf moet praten, zwijgt als de hele wachtzaal het hoort.',
  remedy: 'Maak een gespreksruimte vrij, en bied ze zelf aan.',
  tags: ['core', 'service', 'counter', 'privacy'],
} satisfies Criterion
