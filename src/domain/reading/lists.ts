/** The word lists in `audits/reading`: what a practitioner may read, correct and add to. */

/** Words to mark, and what to write instead. */
export interface MarkedWords {
  /** All forms that are marked, in small letters: `['ten behoeve van']`, `['verstrekken', 'verstrekt']`. */
  readonly forms: readonly string[]
  /** Plainer words, or for an expression what it means. */
  readonly instead: string
}

/** An abbreviation with a point, in small letters. */
export interface KnownAbbreviation {
  /** As it is written: `bv.`. */
  readonly short: string
  /** Written out: `bijvoorbeeld`. */
  readonly full: string
  /** True where a sentence may end with it, as with `enz.`. */
  readonly mayEnd?: boolean
}

/** All lists together. */
export interface ReadingLists {
  readonly abbreviations: readonly KnownAbbreviation[]
  readonly plainWords: readonly MarkedWords[]
  readonly figurative: readonly MarkedWords[]
  readonly personWords: readonly MarkedWords[]
  readonly genderWords: readonly MarkedWords[]
  /** Parts that long compounds are made of, to count them. */
  readonly wordParts: readonly string[]
}

/** Lists without a word: for a language that we do not know. */
export const emptyLists: ReadingLists = { abbreviations: [], plainWords: [], figurative: [], personWords: [], genderWords: [], wordParts: [] }
