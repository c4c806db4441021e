/** Breaking running text into lines: words, levels with their shape, and source labels in their box. */
import type { AnyLevel } from '@/domain/level'
import type { SourceStatus } from '@/domain/criterion'
import type { Inlines, PrintSize } from '../document/model'
import { levelInk, paper } from '../document/sketch'
import type { Weight } from './fonts'

/** How some text looks. `leading` is the height of a line. */
export interface TextStyle { readonly size: number; readonly leading: number; readonly weight: Weight; readonly color: string }

/** Stretches of a line: one call of the text operator each. */
export interface Run { readonly x: number; readonly text: string; readonly weight: Weight; readonly color: string }
/** Shapes on a line that are no text. */
export interface Ornament { readonly x: number; readonly width: number; readonly level?: AnyLevel; readonly status?: SourceStatus }
/** A line, measured. */
export interface Line { readonly runs: readonly Run[]; readonly ornaments: readonly Ornament[]; readonly width: number }

/** Width of a text in a weight and size. */
export type Measure = (text: string, weight: Weight, size: number) => number

interface Piece { readonly text: string; readonly weight: Weight; readonly color: string; readonly width: number; readonly space: boolean; readonly glued: boolean; readonly level?: AnyLevel; readonly status?: SourceStatus; readonly hang?: number; readonly padding?: number }

const boxPadding = 4

/** Breaks inlines to a width. A line break in the text stays one; a word wider than the line is cut. */
export function linesOf(inlines: Inlines, width: number, style: TextStyle, measure: Measure, show: (text: string) => string): readonly Line[] {
  const lines: Line[] = []
  let current: Piece[] = []
  let used = 0
  let start = 0
  const push = (next?: Piece): void => {
    lines.push(lineOf(current, style, start))
    current = []
    // The word of a level that wraps stays clear of the shape.
    start = next?.hang ?? 0
    used = start
  }
  for (const piece of piecesOf(inlines, style, measure, show)) {
    if (piece === 'break') {
      push()
      continue
    }
    if (used + piece.width + (piece.status ? boxPadding : 0) > width && current.length > 0 && !piece.space) {
      if (!piece.glued) push(piece)
      else {
        // What stands against it goes along: a full stop does not begin a line.
        const along = current.splice(current.findLastIndex((one) => one.space) + 1)
        if (current.length > 0) push(along[0])
        current.push(...along)
        used = along.reduce((sum, one) => sum + one.width, start)
      }
    }
    if (piece.space && current.length === 0) continue
    if (piece.width <= width || piece.level) {
      current.push(piece)
      used += piece.width
      continue
    }
    for (const part of cut(piece, width, style, measure)) {
      if (current.length > 0) push()
      current.push(part)
      used = part.width
    }
  }
  if (current.length > 0 || lines.length === 0) push()
  return lines
}

function* piecesOf(inlines: Inlines, style: TextStyle, measure: Measure, show: (text: string) => string): Iterable<Piece | 'break'> {
  let afterWord = false
  for (const inline of inlines) {
    const level = inline.kind === 'level' ? inline.level : undefined
    const status = inline.kind === 'source' ? inline.status : undefined
    const weight: Weight = inline.kind === 'level' || inline.kind === 'source' || (inline.kind === 'text' && inline.strong) ? 'bold' : style.weight
    const color = level ? levelInk[level].text : style.color
    const said = inline.kind === 'level' || inline.kind === 'source' ? inline.word : inline.kind === 'link' && inline.text !== inline.href ? `${inline.text} (${inline.href})` : inline.text
    if (level || status) afterWord = false
    if (level) yield { text: '', weight, color, width: style.size * 1.75, space: false, glued: false, level }
    let first = true
    for (const part of show(said).split(/(\n|[ ]+)/)) {
      if (part === '') continue
      if (part === '\n') {
        afterWord = false
        yield 'break'
      } else {
        const space = part.startsWith(' ')
        const padding = status && first ? boxPadding : 0
        yield { text: space ? ' ' : part, weight, color, width: measure(space ? ' ' : part, weight, style.size) + padding, space, glued: !space && (first ? level !== undefined || afterWord : false), ...(status ? { status, padding } : {}), ...(level ? { hang: style.size * 1.75 } : {}) }
        first = false
        afterWord = !space && level === undefined && status === undefined
      }
    }
    if (status) yield { text: '', weight, color, width: boxPadding, space: true, glued: true, status }
  }
}

function cut(piece: Piece, width: number, style: TextStyle, measure: Measure): readonly Piece[] {
  const parts: Piece[] = []
  let text = ''
  let used = 0
  for (const character of piece.text) {
    const wide = measure(character, piece.weight, style.size)
    if (used + wide > width && text !== '') {
      parts.push({ ...piece, text, width: used })
      text = ''
      used = 0
    }
    text += character
    used += wide
  }
  if (text !== '') parts.push({ ...piece, text, width: used })
  return parts
}

function lineOf(pieces: readonly Piece[], style: TextStyle, start: number): Line {
  const runs: { x: number; text: string; weight: Weight; color: string }[] = []
  const ornaments: { x: number; width: number; level?: AnyLevel; status?: SourceStatus }[] = []
  let x = start
  let boxed: SourceStatus | undefined
  for (const piece of pieces) {
    if (piece.level) ornaments.push({ x, width: style.size * 1.4, level: piece.level })
    const newBox = piece.status !== undefined && boxed === undefined
    const at = newBox && piece.text !== '' ? x + boxPadding : x
    // A label that goes on below gets a box there too, with room of its own.
    if (newBox && piece.text !== '') x += boxPadding - (piece.padding ?? 0)
    if (piece.status !== undefined) {
      const box = ornaments.at(-1)
      if (newBox) ornaments.push({ x: at - boxPadding, width: x + piece.width - at + boxPadding, status: piece.status })
      else if (box) box.width = x + piece.width - box.x
    }
    boxed = piece.status
    if (piece.text !== '') {
      const last = runs.at(-1)
      if (last && last.weight === piece.weight && last.color === piece.color && !newBox && !piece.level) last.text += piece.text
      else runs.push({ x: at, text: piece.text, weight: piece.weight, color: piece.color })
    }
    x += piece.width
  }
  return { runs, ornaments, width: x }
}

/** The styles of a report, in points. Paper never goes under 9.5 pt for what people read. */
const normal = {
  body: { size: 10.5, leading: 15.5, weight: 'regular', color: paper.ink },
  lead: { size: 12, leading: 17.5, weight: 'regular', color: paper.soft },
  kicker: { size: 10.5, leading: 15, weight: 'bold', color: paper.soft },
  small: { size: 9.5, leading: 13.5, weight: 'regular', color: paper.soft },
  cell: { size: 10, leading: 14, weight: 'regular', color: paper.ink },
  columnHead: { size: 9.5, leading: 13.5, weight: 'bold', color: paper.soft },
  caption: { size: 10, leading: 14, weight: 'bold', color: paper.ink },
  quote: { size: 11.5, leading: 17, weight: 'regular', color: paper.ink },
  title: { size: 27, leading: 32, weight: 'bold', color: paper.ink },
  h2: { size: 17, leading: 22, weight: 'bold', color: paper.ink },
  adviceTitle: { size: 20, leading: 25, weight: 'bold', color: paper.ink },
  h3: { size: 13.5, leading: 18, weight: 'bold', color: paper.ink },
  h4: { size: 11, leading: 15.5, weight: 'bold', color: paper.ink },
  danger: { size: 10.5, leading: 15.5, weight: 'regular', color: paper.dangerInk },
  mark: { size: 9.5, leading: 13.5, weight: 'bold', color: paper.ink },
} as const satisfies Readonly<Record<string, TextStyle>>

/** How each kind of text looks. */
export type Styles = Readonly<Record<keyof typeof normal, TextStyle>> & {
  /** Room above a heading. */
  readonly spacing: number
  /** Where the column begins below the head, and what stays free for the foot. */
  readonly top: number
  readonly bottom: number
}

/** The same styles in other sizes: size and leading of each. */
function sized(sizes: Readonly<Record<keyof typeof normal, readonly [size: number, leading: number]>>, rest: Pick<Styles, 'spacing' | 'top' | 'bottom'>): Styles {
  const styles = Object.fromEntries(Object.entries(normal).map(([name, style]) => [name, { ...style, size: sizes[name as keyof typeof normal][0], leading: sizes[name as keyof typeof normal][1] }])) as unknown as Readonly<Record<keyof typeof normal, TextStyle>>
  return { ...styles, ...rest }
}

/** Styles of a document that belongs on one page. */
export const onePageStyles: Styles = { ...normal, body: { ...normal.body, leading: 13.8 }, cell: { ...normal.cell, leading: 13.4 }, h2: { ...normal.h2, size: 14, leading: 18 }, title: { ...normal.title, size: 22, leading: 26 }, spacing: 6, top: 78, bottom: 56 }

/** The styles for each size of print. In large print nothing is smaller than 18 points, the running head neither. */
export const styleSets: Readonly<Record<PrintSize, Styles>> = {
  normal: { ...normal, spacing: 16, top: 96, bottom: 74 },
  clear: sized({
    body: [12, 16.2], lead: [12, 16.2], kicker: [12, 16], small: [10.5, 14.5], cell: [12, 16], columnHead: [11, 15], caption: [12, 16], quote: [13.5, 19], title: [25, 30], h2: [15.5, 20], adviceTitle: [21, 26],
    h3: [14, 18], h4: [12, 16.2], danger: [12, 16.2], mark: [10.5, 14.5],
  }, { spacing: 8, top: 86, bottom: 60 }),
  large: sized({
    body: [18, 25], lead: [18, 25], kicker: [18, 24], small: [18, 24], cell: [18, 24], columnHead: [18, 24], caption: [18, 24], quote: [20, 28], title: [32, 38], h2: [26, 32], adviceTitle: [28, 34],
    h3: [21, 28], h4: [18, 25], danger: [18, 25], mark: [18, 23],
  }, { spacing: 14, top: 86, bottom: 64 }),
}
