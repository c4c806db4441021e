/** For whom something does not work, in words for visitors: groups that meet the same barrier on a screen are said together. */
import type { UserGroup } from '@/domain/userGroup'

/** Names of the words: `statement.who.<id>`. In the order in which they are said. */
export const audiences = {
  seeing: ['blind', 'low-vision', 'deafblind'],
  hearing: ['deaf', 'hard-of-hearing'],
  hands: ['limited-hand-function', 'wheelchair-manual', 'wheelchair-electric', 'short-stature'],
  speaking: ['speech-disability'],
  understanding: ['intellectual-disability', 'dementia', 'low-literacy', 'other-language'],
  stimuli: ['autism-sensory', 'psychological-vulnerability', 'epilepsy-photosensitive'],
  older: ['older-person', 'chronic-illness-fatigue', 'walking-aid'],
  digital: ['poverty-digital-exclusion'],
  everybody: ['everybody'],
} as const satisfies Readonly<Record<string, readonly UserGroup[]>>
/** One of them. */
export type Audience = keyof typeof audiences

/** Who a failure touches. Everybody says it all. */
export function audiencesOf(groups: readonly UserGroup[]): readonly Audience[] {
  if (groups.includes('everybody')) return ['everybody']
  return (Object.keys(audiences) as Audience[]).filter((audience) => audiences[audience].some((group) => groups.includes(group)))
}
