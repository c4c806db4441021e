/**
 * A document as a pure tree. It is built once from a dossier and written by three writers (HTML, DOCX, PDF); a writer
 * decides how a piece looks, never what it says. Every piece carries what assistive technology needs: heading
 * levels, header cells, text alternatives (WCAG 2.2 1.1.1 and 1.3.1, PDF/UA-1 clause 7).
 */
import type { Channel } from '@/domain/channel'
import type { SourceStatus } from '@/domain/criterion'
import type { AnyLevel } from '@/domain/level'
import type { PanelLanguage } from '@/domain/panelLanguage'
import type { Feeling } from '@/domain/score'
import type { Sketch } from './sketch'

/** A piece of running text. `own` marks what a person wrote: its direction is isolated from ours. `fill` marks what is still to fill in. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean; readonly em?: boolean; readonly own?: boolean; readonly fill?: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** A level: its shape and its word. The shape never stands without the word. */
  | { readonly kind: 'level'; readonly level: AnyLevel; readonly word: string }
  /** How sure a figure is. */
  | { readonly kind: 'source'; readonly status: SourceStatus; readonly word: string }

/** Running text, in order. */
export type Inlines = readonly Inline[]

/** A column of a table. `share` is its part of the width. */
export interface Column {
  readonly text: string
  readonly share: number
  readonly numeric?: boolean
}

/** A row of a table: its header cell and the others. Empty cells are there too. */
export interface TableRow {
  readonly header: Inlines
  readonly cells: readonly Inlines[]
}

/** A picture: a photo by the hash of its file, or an own drawing. */
export type Picture =
  | { readonly kind: 'photo'; readonly sha256: string; readonly mediaType: string; readonly width: number | null; readonly height: number | null }
  | { readonly kind: 'sketch'; readonly sketch: Sketch }

/** Something to tick by hand: a box, a mark where there is one, its word and what that means. The mark never stands without the word. */
export interface Choice {
  readonly mark: { readonly kind: 'level'; readonly level: AnyLevel } | { readonly kind: 'feeling'; readonly feeling: Feeling } | null
  readonly word: string
  /** Empty where the word says it all. */
  readonly meaning: string
}

/** One link of a route in a list: what it is, one mark and one sentence. */
export interface Step {
  readonly number: number
  readonly channel: Channel
  readonly channelWord: string
  readonly title: string
  readonly level: AnyLevel
  readonly word: string
  readonly text: string
}

/** `keep` holds a block on one page with the one below it, where a writer knows pages. */
interface Keeps { readonly keep?: boolean }

/** One block of a document. A closed set: each writer answers for every member. */
export type DocumentNode =
  /** `id`: where a link may point, the same in every language. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly own?: boolean; readonly id?: string }
  | ({ readonly kind: 'paragraph'; readonly inlines: Inlines; readonly style?: 'kicker' | 'lead' | 'small' } & Keeps)
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inlines[] }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: string; readonly value: Inlines }[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  /** `share` is the part of the width that an own drawing takes, and of the largest size that a photo has; all of it where it is left out. */
  | ({ readonly kind: 'figure'; readonly picture: Picture; readonly alt: string; readonly caption: string; readonly missing: string; readonly share?: number } & Keeps)
  | { readonly kind: 'levelLine'; readonly level: AnyLevel; readonly word: string; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'note'; readonly tone: 'info' | 'danger' | 'example'; readonly title: string; readonly inlines: Inlines }
  /** Boxes to tick and lines to write on, for whoever answers on paper. */
  | { readonly kind: 'answerBox'; readonly title: string; readonly options: readonly string[] }
  /** The heading of a link on its own sheet: its number in the pill, how far one is, and over what it runs. */
  | { readonly kind: 'linkHead'; readonly number: number; readonly progress: string; readonly channel: Channel; readonly channelWord: string; readonly title: string }
  /** A question with boxes to tick: below each other, or side by side where the words are short. Without a legend they go on with those above. */
  | ({ readonly kind: 'choices'; readonly legend: string; readonly layout: 'rows' | 'across'; readonly options: readonly Choice[] } & Keeps)
  /** Lines to write on. Those of a helper are dashed, so that nobody takes the one for the other. */
  | ({ readonly kind: 'writingLines'; readonly tone: 'own' | 'helper'; readonly title: string; readonly hint: string; readonly lines: number } & Keeps)
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  | { readonly kind: 'pageBreak' }

export type NodeOf<K extends DocumentNode['kind']> = Extract<DocumentNode, { readonly kind: K }>

/** How large the words are: as in a report, for who reads with effort, or large print (18 points and more everywhere). */
export const printSizes = ['normal', 'clear', 'large'] as const
export type PrintSize = (typeof printSizes)[number]

/** A whole document. */
export interface DossierDocument {
  /** Language and direction of the whole. */
  readonly language: PanelLanguage
  /** Normal where it is left out. */
  readonly print?: PrintSize
  /** True for what belongs on one page: less room between the blocks, words of the usual size. */
  readonly onePage?: boolean
  readonly title: string
  /** What kind of document it is, above the title and in the running head. */
  readonly kind: string
  /** The word to print on every page of an example; null for a real dossier. */
  readonly example: string | null
  /** Made on, as text. */
  readonly madeOn: string
  readonly nodes: readonly DocumentNode[]
  /** Words that writers need themselves. */
  readonly words: { readonly skip: string; readonly missingCharacters: string; readonly page: (page: number, pages: number) => string }
}

/** Plain running text. */
export function text(value: string): Inline {
  return { kind: 'text', text: value }
}

/** Running text that a person wrote. */
export function own(value: string): Inline {
  return { kind: 'text', text: value, own: true }
}

/** Strong running text. */
export function strong(value: string): Inline {
  return { kind: 'text', text: value, strong: true }
}

/** All text of some inlines, for tests and for writers without formatting. */
export function plainText(inlines: Inlines): string {
  return inlines.map((inline) => (inline.kind === 'level' || inline.kind === 'source' ? inline.word : inline.text)).join('')
}
