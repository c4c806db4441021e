/** Something in the text that a reader may want to look at. Help to look, never a verdict. */
import type { Span } from './text'

/** What can be marked. */
export const markKinds = ['long-sentence', 'plain-word', 'abbreviation', 'passive', 'figurative', 'compound', 'long-word', 'long-paragraph', 'person-word', 'gender-word', 'capitals', 'fact'] as const
export type MarkKind = (typeof markKinds)[number]

/** One mark. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** Index of the sentence that it stands in; null outside sentences. */
  readonly sentence: number | null
  /** Words of a sentence, letters of a word, lines of a paragraph; null where nothing is counted. */
  readonly count: number | null
  /** What to write instead, what it means, the parts of a compound, the kind of a fact. */
  readonly detail: string
  /** False where we only think so. */
  readonly likely: boolean
}
