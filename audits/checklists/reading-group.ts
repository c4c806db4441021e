import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'reading-group',
  title: 'Leesgroep',
  purpose: 'Voor lezers die samen een brief of tekst lezen en zelf zeggen of hij duidelijk is.',
  english: { title: 'Reading group', purpose: 'For readers who read a letter or text together and say themselves whether it is clear.' },
  theme: 'communication',
  size: 'occasion',
  criteria: [
    'com-core-first',
    'srv-letter-clear',
    'com-words',
    'com-abbrev',
    'com-no-figurative',
    'com-line-spacing',
    'com-image',
    'com-person-words',
    'com-gender',
    'com-action',
    'com-reading-group-task',
    'com-feedback-back',
  ],
} satisfies Checklist
