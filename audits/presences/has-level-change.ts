import type { Presence } from '../../src/domain/presence'

export default {
  id: 'has-level-change',
  question: 'Is er aan de deur of binnen een hoogteverschil van meer dan 2 cm?',
  english: 'Is there a level difference of more than 2 cm at the door or inside?',
  none: { nl: 'geen hoogteverschil van meer dan 2 cm', en: 'no difference in level of more than 2 cm' },
  criteria: [
    'bld-level-change-type',
    'shp-portable-ramp',
  ],
  themes: ['buildings', 'shops'],
} satisfies Presence
