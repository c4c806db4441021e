/** Passive sentences in Dutch (lijdende vorm): "wordt … gestuurd", "is … goedgekeurd door". By form, so a guess. */
import { isParticiple, isState } from './participle'
import type { Sentence } from './sentences'
import type { Word } from './words'

/** A passive that we found: from the helping verb to the participle. */
export interface Passive {
  readonly from: number
  readonly to: number
  readonly helper: string
  readonly participle: string
  /** False for "is …" without "door": it may as well say how something is. */
  readonly likely: boolean
}

const worden = new Set(['word', 'wordt', 'worden', 'werd', 'werden'])
const zijn = new Set(['is', 'zijn', 'was', 'waren', 'ben', 'bent', 'wees'])
/** Words that open another clause. */
const opening = new Set(['dat', 'omdat', 'als', 'wanneer', 'terwijl', 'zodat', 'indien', 'maar', 'want', 'hoewel', 'nadat', 'voordat', 'zodra', 'tenzij', 'of', 'waarbij', 'waarin', 'waarmee', 'die'])

/** The first passive of a sentence; undefined where it looks active. */
export function passiveIn(text: string, sentence: Pick<Sentence, 'words'>): Passive | undefined {
  const found = clausesOf(text, sentence.words).flatMap((clause) => passiveOf(clause) ?? [])
  return found.find(({ likely }) => likely) ?? found[0]
}

function clausesOf(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  words.forEach((word, i) => {
    const before = words[i - 1]
    const parted = before !== undefined && /[,;:()–—]/.test(text.slice(before.to, word.from))
    if ((parted || opening.has(word.low)) && clauses.at(-1)!.length > 0) clauses.push([])
    clauses.at(-1)!.push(word)
  })
  return clauses
}

function passiveOf(clause: readonly Word[]): Passive | undefined {
  const at = clause.findIndex(({ low }) => worden.has(low) || zijn.has(low))
  if (at < 0) return undefined
  const participles = clause.flatMap((word, i) => (i !== at && isParticiple(word.low, clause[i - 1]?.low) ? [i] : []))
  if (participles.length === 0) return undefined
  const hasDoor = clause.some(({ low }, i) => low === 'door' && i !== at)
  // "zijn" beside "worden" in one clause ("kan zijn … worden") counts as "worden".
  const helper = clause.find(({ low }) => worden.has(low)) ?? clause[at]!
  const index = clause.indexOf(helper)
  const isWorden = worden.has(helper.low)
  // Where there are more, the one that the helping verb belongs to stands nearest to the end or right beside it.
  const chosen = participles.find((i) => Math.abs(i - index) === 1) ?? participles.at(-1)!
  const participle = clause[chosen]!
  if (!isWorden && (isState(participle.low) && !hasDoor)) return undefined
  return {
    from: Math.min(helper.from, participle.from), to: Math.max(helper.to, participle.to), helper: helper.text, participle: participle.text, likely: isWorden || hasDoor,
  }
}
