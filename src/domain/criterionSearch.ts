/**
 * Search over all questions by the words that an officer would type. An index is built once, in slices, so that no key waits for it; a search goes
 * through the different words (some thousands), not through the texts.
 */
import type { Criterion, CriterionText } from './criterion'
import { isOneLetterAway, isStopWord, stemOf, tellingWords, wordsOf } from './wordStem'

/** What is searched of one question: the criterion (Dutch), and its words in the language of the interface. */
export interface SearchEntry {
  readonly criterion: Criterion
  readonly text: CriterionText
  /** Names of its groups and theme, in the language of the interface. */
  readonly names: string
}

/** What a search found. `all`: every word is in each; otherwise as many words as could be found together. */
export interface Found {
  readonly ids: readonly string[]
  readonly all: boolean
}

/** How much a word counts by where it stands. */
const weights = { title: 10, tag: 6, question: 6, requirement: 4, name: 3, option: 3, how: 2, remedy: 1.5, why: 1.5, source: 2 } as const

/** What people say, and what the catalogue says for it; both ways are not needed. By stem. */
const otherWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(([
  ['wc', 'toilet'], ['toiletten', 'toilet'], ['stoep', 'voetpad stoeprand'], ['trottoir', 'voetpad'], ['boordsteen', 'stoeprand'], ['borduur', 'stoeprand'], ['zebrapad', 'oversteek'], ['zebra', 'oversteek'],
  ['rolwagen', 'rolstoel'], ['parking', 'parkeerplaats'], ['parkeren', 'parkeerplaats'], ['trede', 'trap'], ['treden', 'trap'], ['opstap', 'drempel'], ['dorpel', 'drempel'], ['trapje', 'drempel'], ['deurklink', 'klink'], ['hellend', 'helling'], ['oprit', 'helling'], ['elevator', 'lift'],
  ['blindegeleide', 'geleidelijn'], ['gebarentaal', 'vgt'], ['doventolk', 'tolk gebarentaal'], ['hulphond', 'assistentiehond'], ['geleidehond', 'assistentiehond'], ['blindengeleidehond', 'assistentiehond'],
  ['lettergrootte', 'letter grootte'], ['zitbank', 'bank'], ['onthaal', 'balie onthaal'], ['loket', 'balie'], ['cafe', 'zaak'], ['restaurant', 'zaak'], ['festival', 'evenement'], ['podium', 'rolstoelpodium'], ['prikkels', 'prikkelarm'],
  ['hoogte', 'hoog'], ['breedte', 'breed'], ['lengte', 'lang'], ['diepte', 'diep'], ['dikte', 'dik'], ['steilte', 'steil'], ['grootte', 'groot'], ['rateltikker', 'ratelklikker'],
  ['verkeerslicht', 'voetgangerslicht'], ['paal', 'paaltje'], ['bushalte', 'halte'], ['tramhalte', 'halte tram'], ['pashok', 'pashokje'], ['restroom', 'toilet'], ['sidewalk', 'footway'], ['curb', 'kerb'], ['elevator', 'lift'],
] as const).map(([said, meant]) => [stemOf(said), wordsOf(meant).map(stemOf)]))

/** The index of some questions. */
export class CriterionIndex {
  /** Per stem: the questions that have it, with how much it counts there. */
  private readonly postings = new Map<string, Map<number, number>>()
  private readonly ids: string[] = []
  /** How much each question counts: one of the core of its theme is asked for more often than one of the rest. */
  private readonly factors: number[] = []

  /** Puts one more question into the index. */
  add({ criterion, text, names }: SearchEntry): void {
    const at = this.ids.push(criterion.id) - 1
    this.factors.push(criterion.tags.includes('core') ? 1.25 : 1)
    const both = (field: 'title' | 'question' | 'requirement' | 'howTo' | 'why' | 'remedy'): string => (text[field] === criterion[field] ? criterion[field] : `${text[field]} ${criterion[field]}`)
    // A word of a short title says more than one of a long title.
    this.put(at, both('title'), weights.title + 4 / wordsOf(text.title).length)
    this.put(at, [criterion.tags.join(' '), criterion.id].join(' '), weights.tag)
    this.put(at, both('question'), weights.question)
    this.put(at, both('requirement'), weights.requirement)
    this.put(at, names, weights.name)
    if ('options' in criterion.answer) this.put(at, [...criterion.answer.options.map(({ label }) => label), ...Object.values(text.options ?? {})].join(' '), weights.option)
    this.put(at, both('howTo'), weights.how)
    this.put(at, both('why'), weights.why)
    this.put(at, both('remedy'), weights.remedy)
    this.put(at, criterion.sources.map(({ document, clause = '', note = '' }) => `${document} ${clause} ${note}`).join(' '), weights.source)
  }

  private put(at: number, text: string, weight: number): void {
    for (const stem of new Set(wordsOf(text).filter((word) => !isStopWord(word)).map(stemOf))) {
      let entries = this.postings.get(stem)
      if (!entries) this.postings.set(stem, (entries = new Map<number, number>()))
      entries.set(at, Math.max(entries.get(at) ?? 0, weight) + (entries.has(at) ? weight / 10 : 0))
    }
  }

  /** The ids of what is found, the best first. Of nothing to look for: undefined. */
  search(typed: string): Found | undefined {
    const words = tellingWords(typed)
    if (words.length === 0) return undefined
    const named = this.ids.find((id) => id === typed.trim().toLowerCase())
    if (named !== undefined) return { ids: [named], all: true }
    const scores = words.map((word) => this.scoresOf(word))
    const counts = this.ids.map((_, at) => scores.filter((score) => score.has(at)).length)
    const most = Math.max(0, ...counts)
    const total = (at: number): number => scores.reduce((sum, score) => sum + (score.get(at) ?? 0), 0) * this.factors[at]!
    const found = most === 0 ? [] : this.ids.map((id, at) => ({ id, at, score: total(at) })).filter(({ at }) => counts[at] === most)
    return { ids: found.sort((a, b) => b.score - a.score || a.at - b.at).map(({ id }) => id), all: most === words.length }
  }

  /** How well each question answers to one word. */
  private scoresOf(word: string): ReadonlyMap<number, number> {
    const stem = stemOf(word)
    const scores = new Map<number, number>()
    const take = (found: string, part: number): void => {
      for (const [at, weight] of this.postings.get(found) ?? []) if (weight * part > (scores.get(at) ?? 0)) scores.set(at, weight * part)
    }
    for (const meant of otherWords[stem] ?? []) take(meant, 0.9)
    let isKnown = false
    for (const known of this.postings.keys()) {
      if (known === stem) { take(known, 1); isKnown = true }
      else if (word.length >= 2 && (known.startsWith(word) || known.startsWith(stem))) take(known, 0.7)
      else if (stem.length >= 4 && known.endsWith(stem)) take(known, 0.6)
      else if (stem.length >= 5 && known.includes(stem)) take(known, 0.4)
    }
    // A compound that the catalogue writes as two words: "deurbreedte", "toiletdeur".
    if (scores.size === 0 || !isKnown) for (const [first, last] of this.partsOf(stem)) {
      const a = this.postings.get(first)!
      const b = this.postings.get(last)!
      for (const [at, weight] of a) { const other = b.get(at); if (other !== undefined) scores.set(at, Math.max(scores.get(at) ?? 0, (weight + other) * 0.5)) }
    }
    if (!isKnown && stem.length >= 4) for (const known of this.postings.keys()) if (known.length >= 3 && isOneLetterAway(known, stem)) take(known, 0.5)
    if (scores.size === 0 && word.length >= 6) for (const known of this.postings.keys()) if (known.length > word.length && isOneLetterAway(known.slice(0, word.length), word)) take(known, 0.3)
    return scores
  }

  private partsOf(stem: string): readonly (readonly [string, string])[] {
    const parts: (readonly [string, string])[] = []
    for (let i = 3; i <= stem.length - 3; i++) {
      const first = stem.slice(0, i)
      const last = stem.slice(i)
      for (const head of new Set([stemOf(first), stemOf(first.replace(/s$/, ''))])) if (this.postings.has(head) && this.postings.has(last)) parts.push([head, last])
    }
    return parts
  }
}

/** How many questions go into the index before the screen may breathe. */
const slice = 6

/** Builds an index; `breathe` gives the browser its turn between slices. */
export async function buildIndex(entries: readonly SearchEntry[], breathe: () => Promise<void>): Promise<CriterionIndex> {
  const index = new CriterionIndex()
  for (const [i, entry] of entries.entries()) {
    if (i > 0 && i % slice === 0) await breathe()
    index.add(entry)
  }
  return index
}
