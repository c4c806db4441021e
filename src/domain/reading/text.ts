/** A text that is read: its characters, its blocks, and what a file told about its layout. Positions count from 0 in `text`. */

/** What a block is. A `line` is an address, a greeting or a name: no sentence and no title. */
export const blockKinds = ['heading', 'paragraph', 'item', 'line', 'cell'] as const
export type BlockKind = (typeof blockKinds)[number]

/** A stretch of the text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One paragraph, title, point of a list, line or cell of a table. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Level of a heading, from 1. */
  readonly level?: number
  /** True for a point of a numbered list. */
  readonly numbered?: boolean
  /** What the file tells about it; absent for plain text. */
  readonly look?: BlockLook
}

/** How a block is set. What the file does not say is absent. */
export interface BlockLook {
  readonly align?: 'left' | 'right' | 'center' | 'justify'
  /** Distance of the lines as a multiple of the letter: 1.5. */
  readonly lineSpacing?: number
  readonly runs: readonly Run[]
}

/** A stretch of letters that look the same. */
export interface Run extends Span {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** Shown in capitals by the layout, whatever was typed. */
  readonly caps?: boolean
  /** In points. */
  readonly size?: number
  readonly font?: string
}

/** A text to measure. Blocks are in order and do not overlap. */
export interface ReadingText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** True where the file says how the text looks: then silence means "not so", elsewhere it means "not known". */
  readonly hasLook: boolean
}

/** Languages that we can measure: Dutch, or any other of which we only count sentences and letters. */
export const textLanguages = ['nl', 'other'] as const
export type TextLanguage = (typeof textLanguages)[number]

/** Most characters that we measure: a book of 150 pages. */
export const longestText = 500_000
