/** Whether an answer says what a person felt or noticed: then "voldoet niet" is the wrong word for a no. */
import { asksNumber, type Criterion } from '@/domain/criterion'

/** `feeling`: what somebody feels. `noticed`: what a walker in the dark or a reader notices. Null where a figure or a rule decides. */
export type Felt = 'feeling' | 'noticed' | null

/** How a question is felt. Only questions without a measure: of a number the figures say whether it meets them. */
export function feltBy({ theme, tags, answer }: Pick<Criterion, 'theme' | 'tags' | 'answer'>): Felt {
  if (asksNumber(answer)) return null
  if (tags.includes('feeling')) return 'feeling'
  return theme === 'safety' || theme === 'communication' ? 'noticed' : null
}
