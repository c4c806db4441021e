/** How an arrow and the words of a diagram lie on its field: the same on screens and on paper. */
import type { Diagram, DiagramArrow, DiagramMark, DiagramPoint, DiagramWord } from './diagram'

/** The size of the figure, and of the words of another arrow. */
export const diagramText = { figure: 19, words: 16 } as const
/** Half the length of an end mark, and how far words stay away from an arrow. */
const endMark = 10
const away = 13
const headLength = 12
const headWidth = 5.5

/** An arrow as paths: its line, and what is filled at its ends (heads and end marks). */
export interface ArrowPaths { readonly line: string; readonly ends: string }

/** The paths of an arrow. A short one gets shorter heads. */
export function arrowPaths({ from, via = [], to }: DiagramArrow): ArrowPaths {
  const points = [from, ...via, to]
  const ends = [[points[0]!, points[1]!], [points.at(-1)!, points.at(-2)!]] as const
  const inner = ends.map(([end, next]) => along(end, next, Math.min(headLength, distance(end, next) * 0.4)))
  return {
    line: path([inner[0]!, ...via, inner[1]!]),
    ends: ends.map(([end, next], i) => {
      const base = inner[i]!
      const back = along(end, next, 2.6)
      return `${path([end, aside(base, end, next, headWidth), aside(base, end, next, -headWidth)])} Z ${path([aside(end, end, next, endMark), aside(end, end, next, -endMark), aside(back, end, next, -endMark), aside(back, end, next, endMark)])} Z`
    }).join(' '),
  }
}

/** A line of words: where it stands, and how. */
export interface PlacedWords {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly role: 'figure' | 'words'
}

/** All words of arrows and displays, with the figure of the criterion in its place. */
export function placedWords({ marks }: Pick<Diagram, 'marks'>, figure: string, language: keyof DiagramWord): readonly PlacedWords[] {
  return marks.flatMap((mark) => {
    const spot = spotOf(mark)
    if (!spot) return []
    const own = mark.kind === 'arrow' ? mark.words?.[language] : undefined
    return lines(own === undefined ? figureLines(figure) : [own], spot, own === undefined ? diagramText.figure : diagramText.words, own === undefined ? 'figure' : 'words')
  })
}

/** Where words stand: a point, and on which side of it they are. */
export interface Spot { readonly at: DiagramPoint; readonly side: 'above' | 'below' | 'left' | 'right' | 'around' }

/** Where the words of a mark stand; undefined for what has none. */
export function spotOf(mark: DiagramMark): Spot | undefined {
  if (mark.kind === 'figure') return { at: mark.at, side: 'around' }
  if (mark.kind !== 'arrow' || mark.label === 'none') return undefined
  return typeof mark.label === 'string' ? { at: middleOf(mark), side: mark.label } : { at: mark.label, side: 'around' }
}

function lines(texts: readonly string[], { at: [x, y], side }: Spot, size: number, role: PlacedWords['role']): readonly PlacedWords[] {
  const leading = size * 1.1
  const height = size * 0.72 + (texts.length - 1) * leading
  const first = size * 0.72 + (side === 'above' ? y - away - height : side === 'below' ? y + away : y - height / 2)
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle'
  return texts.map((text, i) => ({ text, x: side === 'left' ? x - away : side === 'right' ? x + away : x, y: round(first + i * leading), size, anchor, role }))
}

/** How many letters one line, and each of two lines, may have beside an arrow. */
const mostLetters = [9, 12] as const

/** A figure in as few lines as it fits in, three at most, as even as can be: "tussen 90" above "en 120 cm". */
export function figureLines(figure: string): readonly string[] {
  const words = figure.split(' ')
  let best: readonly string[] = [figure]
  for (const [i, most] of mostLetters.entries()) {
    if (longest(best) > most) for (const split of splitsOf(words, i + 2)) if (longest(split) < longest(best)) best = split
  }
  return best
}

/** Every way to write words in a number of lines. */
function splitsOf(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]]
  return words.slice(1).flatMap((_, i) => splitsOf(words.slice(i + 1), count - 1).map((rest) => [words.slice(0, i + 1).join(' '), ...rest]))
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length))
}

/** The middle of the longest part of an arrow. */
function middleOf({ from, via = [], to }: DiagramArrow): DiagramPoint {
  const points = [from, ...via, to]
  const parts = points.slice(1).map((end, i) => [points[i]!, end] as const)
  const [a, b] = parts.reduce((best, part) => (distance(...part) > distance(...best) ? part : best))
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function distance(a: DiagramPoint, b: DiagramPoint): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

/** The point this far from one end towards another. */
function along(end: DiagramPoint, next: DiagramPoint, far: number): DiagramPoint {
  const part = far / distance(end, next)
  return [end[0] + (next[0] - end[0]) * part, end[1] + (next[1] - end[1]) * part]
}

/** The point this far to the side of the line between two others. */
function aside(point: DiagramPoint, end: DiagramPoint, next: DiagramPoint, far: number): DiagramPoint {
  const part = far / distance(end, next)
  return [point[0] - (next[1] - end[1]) * part, point[1] + (next[0] - end[0]) * part]
}

function path(points: readonly DiagramPoint[]): string {
  return `M ${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' L ')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
