/** "Is there a stair here?": one question that saves many. Where the answer is no, the questions that hang on it are not asked. */
import type { Theme } from './criterion'

/** A thing that a place has or has not. `audits/presences` holds one file for each. */
export interface Presence {
  /** File name, forever; begins with `has-`, so that its answer is never taken for that of a criterion. */
  readonly id: `has-${string}`
  /** Yes-or-no question, plain Dutch, e.g. `Zijn er trappen?` */
  readonly question: string
  /** The same in English. */
  readonly english: string
  /** What a no comes down to, for a line in a document, e.g. `geen trappen`. */
  readonly none: { readonly nl: string; readonly en: string }
  /** The criteria that are asked only where it is there. A criterion hangs on at most one presence. */
  readonly criteria: readonly string[]
  /** Themes of those criteria. */
  readonly themes: readonly Theme[]
}

/** True for the id of a presence. */
export function isPresence(id: string): id is Presence['id'] {
  return id.startsWith('has-')
}
