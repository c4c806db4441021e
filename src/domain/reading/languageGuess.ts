/** Does a text look Dutch? By the small words that no Dutch text does without; only to ask, never to decide. */
import type { Word } from './words'

const small = new Set(['de', 'het', 'een', 'en', 'van', 'in', 'is', 'op', 'te', 'dat', 'die', 'voor', 'met', 'niet', 'aan', 'er', 'je', 'u', 'om', 'zijn', 'bij', 'naar', 'ook', 'of', 'als', 'wij', 'we', 'kan', 'uw', 'wordt'])
/** Fewer words than this say nothing. */
const fewest = 30

/** False only for a text that is long enough and has hardly any small Dutch word. */
export function looksDutch(words: readonly Pick<Word, 'low'>[]): boolean {
  const some = words.slice(0, 2_000)
  return some.length < fewest || some.filter(({ low }) => small.has(low)).length / some.length > 0.12
}
