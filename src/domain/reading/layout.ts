/** What the layout of a text tells: lengths of paragraphs, titles, lists; for a file also how the letters look. */
import type { Block, BlockLook, ReadingText, Run } from './text'
import { letterCount } from './words'

/** Letters on a line of a sheet A4 with letters of 12 points: lines are an estimate. */
export const lettersPerLine = 85

/** What we found. Shares are of all letters, from 0 to 1. */
export interface Layout {
  readonly paragraphs: number
  /** Index of the longest paragraph in `blocks`; null where there is none. */
  readonly longest: number | null
  /** Estimated lines of the longest paragraph. */
  readonly longestLines: number
  readonly headings: readonly number[]
  /** Points of lists, and how many of them have a number. */
  readonly items: number
  readonly numberedItems: number
  /** Null for plain text: it does not say. */
  readonly look: Look | null
}

/** How the letters look. A size or a font is listed with its share, the largest share first. */
export interface Look {
  readonly bold: number
  readonly italic: number
  readonly underline: number
  readonly caps: number
  readonly sizes: readonly { readonly points: number; readonly share: number }[]
  readonly fonts: readonly { readonly name: string; readonly share: number }[]
  readonly aligns: readonly { readonly align: NonNullable<BlockLook['align']>; readonly share: number }[]
  /** The smallest distance between lines that the file names. */
  readonly lineSpacing: number | null
}

/** Lines that a block takes on paper, about. A line that the writer broke is a line of its own. */
export function linesOf(text: string, { from, to }: Pick<Block, 'from' | 'to'>): number {
  return text.slice(from, to).split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.trim().length / lettersPerLine)), 0)
}

/** Looks at the layout. */
export function layoutOf({ text, blocks, hasLook }: ReadingText): Layout {
  const paragraphs = blocks.flatMap((block, i) => (block.kind === 'paragraph' || block.kind === 'item' ? [i] : []))
  const lines = new Map(paragraphs.map((i) => [i, linesOf(text, blocks[i]!)]))
  const longest = paragraphs.reduce<number | null>((most, i) => (most === null || lines.get(i)! > lines.get(most)! ? i : most), null)
  const items = blocks.filter(({ kind }) => kind === 'item')
  return {
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length, longest, longestLines: longest === null ? 0 : lines.get(longest)!,
    headings: blocks.flatMap((block, i) => (block.kind === 'heading' ? [i] : [])), items: items.length, numberedItems: items.filter(({ numbered }) => numbered).length,
    look: hasLook ? lookOf(text, blocks) : null,
  }
}

function lookOf(text: string, blocks: readonly Block[]): Look {
  const lettersIn = ({ from, to }: { readonly from: number; readonly to: number }): number => letterCount(text.slice(from, to))
  const all = blocks.reduce((sum, block) => sum + lettersIn(block), 0) || 1
  const runs = blocks.flatMap(({ look }) => look?.runs ?? []).map((run) => ({ run, letters: lettersIn(run) }))
  const share = (holds: (run: Run) => boolean | undefined): number => runs.reduce((sum, { run, letters }) => sum + (holds(run) ? letters : 0), 0) / all
  const shares = <T>(pairs: readonly (readonly [T | undefined, number])[]): readonly { readonly value: T; readonly share: number }[] => {
    const sums = new Map<T, number>()
    for (const [value, letters] of pairs) if (value !== undefined && letters > 0) sums.set(value, (sums.get(value) ?? 0) + letters)
    return [...sums].map(([value, letters]) => ({ value, share: letters / all })).sort((a, b) => b.share - a.share)
  }
  const spacings = blocks.flatMap(({ kind, look }) => (kind === 'paragraph' && look?.lineSpacing !== undefined ? [look.lineSpacing] : []))
  return {
    bold: share(({ bold }) => bold), italic: share(({ italic }) => italic), underline: share(({ underline }) => underline), caps: share(({ caps }) => caps),
    sizes: shares(runs.map(({ run, letters }) => [run.size, letters] as const)).map(({ value, share: part }) => ({ points: value, share: part })),
    fonts: shares(runs.map(({ run, letters }) => [run.font, letters] as const)).map(({ value, share: part }) => ({ name: value, share: part })),
    aligns: shares(blocks.map((block) => [block.look?.align, lettersIn(block)] as const)).map(({ value, share: part }) => ({ align: value, share: part })),
    lineSpacing: spacings.length > 0 ? Math.min(...spacings) : null,
  }
}
