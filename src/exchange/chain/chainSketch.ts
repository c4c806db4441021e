/** The chain as a drawing: links across, groups down, on the ground line. It is read beside a table with the same content, and never instead of it. */
import { groundLine, type Ground } from '@/domain/groundLine'
import { levels, unknownLevels, type AnyLevel } from '@/domain/level'
import type { Link } from '@/domain/link'
import type { Translate } from '@/locales'
import { levelInk, levelMark, paper, type Sketch, type SketchItem } from '../document/sketch'
import { isDisagreement, linksPhrase, rowName, weakestWords, whoOf, type AnyRow } from './chainWords'
import { linesOf } from './textLines'

const width = 480
const margin = 12
const nameWidth = 126
/** More links than this do not stay readable side by side on paper. */
const mostLinks = 9
/** More rows than this do not fit a page under their links. */
const mostRows = 13
const mark = 20
const small = 9.5
const leading = 11.5

/** The whole chain as one drawing: blocks of links under each other. */
export function chainSketch(rows: readonly AnyRow[], links: readonly Link[], t: Translate): Sketch {
  return stacked(blocksOf(links).map((block) => blockItems(rows, links, block, t)), rows, links, t)
}

/** The chain as drawings that each fit a page: at most nine links and thirteen rows. */
export function chainSketches(rows: readonly AnyRow[], links: readonly Link[], t: Translate): readonly Sketch[] {
  const parts: Sketch[] = []
  for (const block of blocksOf(links)) {
    for (let from = 0; from < rows.length; from += mostRows) {
      const some = rows.slice(from, from + mostRows)
      parts.push(stacked([blockItems(some, links, block, t)], some, links, t))
    }
  }
  return parts
}

/** What the drawing shows, for who does not see it; short, as the table beside it says the rest. */
export function chainAlt(rows: readonly AnyRow[], links: readonly Link[], t: Translate): string {
  const said = rows.map((row) => {
    const { route } = row
    const values = { group: rowName(whoOf(row), t), level: t(`level.${route.level}`).toLowerCase() }
    return route.weakest.length === 0 ? t('chain.alt.row', values) : t('chain.alt.row.at', { ...values, links: linksPhrase(route.weakest, links, t) })
  })
  return [t('chain.alt', { links: links.length, rows: t('chain.alt.rows', { n: rows.length }) }), said.length === 0 ? '' : `${said.join('. ')}.`].filter(Boolean).join(' ')
}

/** Links from and up to an index: as even as can be. */
interface Block { readonly from: number; readonly to: number }

function blocksOf(links: readonly Link[]): readonly Block[] {
  const count = Math.max(1, Math.ceil(links.length / mostLinks))
  return Array.from({ length: count }, (_, i) => ({ from: Math.round((i * links.length) / count), to: Math.round(((i + 1) * links.length) / count) }))
}

interface Drawn { readonly items: readonly SketchItem[]; readonly height: number }

function stacked(drawn: readonly Drawn[], rows: readonly AnyRow[], links: readonly Link[], t: Translate): Sketch {
  const items: SketchItem[] = []
  let y = margin
  for (const block of drawn) {
    items.push(...block.items.map((item) => ({ ...item, y: item.y + y })))
    y += block.height + 14
  }
  const legend = legendItems(rows, links, t)
  items.push(...legend.items.map((item) => ({ ...item, y: item.y + y })))
  return { width, height: Math.ceil(y + legend.height + margin), items }
}

function blockItems(rows: readonly AnyRow[], links: readonly Link[], { from, to }: Block, t: Translate): Drawn {
  const shown = links.slice(from, to)
  const step = Math.min(62, (width - 2 * margin - nameWidth) / Math.max(shown.length, 1))
  const middle = (i: number): number => round(margin + nameWidth + step * (i + 0.5))
  const titles = shown.map((link) => linesOf(link.title.trim(), step - 4, small - 0.5, false, 4))
  const headHeight = 36 + Math.max(1, ...titles.map(({ length }) => length)) * leading
  const items: SketchItem[] = [words(margin, headHeight - 4, t('chain.sketch.group'), small, true, 'start', paper.ink)]
  for (const [i, link] of shown.entries()) {
    items.push(...pill(middle(i), 0, `${from + i + 1}${link.optional || link.equalAlternative ? '°' : ''}`))
    items.push(...titles[i]!.map((line, j) => words(middle(i), 44 + j * leading, line, small - 0.5, false, 'middle', paper.ink)))
  }
  let y = headHeight + 4
  items.push(path(`M ${margin} ${y} L ${width - margin} ${y}`, paper.ink, 1.5))
  for (const row of rows) {
    const drawn = rowItems(row, links, { from, to }, middle, step, t)
    items.push(...drawn.items.map((item) => ({ ...item, y: item.y + y })))
    y += drawn.height
    items.push(path(`M ${margin} ${round(y)} L ${width - margin} ${round(y)}`, paper.line, 0.8))
  }
  return { items, height: y }
}

function rowItems(row: AnyRow, links: readonly Link[], { from, to }: Block, middle: (i: number) => number, step: number, t: Translate): Drawn {
  const { route } = row
  const name = linesOf(rowName(whoOf(row), t), nameWidth - 8, small + 0.5, true, 3)
  const at = weakestWords(route, links, t)
  const verdict = linesOf(at === '' ? t(`level.${route.level}`) : `${t(`level.${route.level}`)}: ${at}`, nameWidth - 8, small, false, 4)
  const height = Math.max(mark + 16, (name.length + verdict.length) * leading + 10)
  const top = round((height - (name.length + verdict.length) * leading) / 2 + 9)
  const line = round(height / 2)
  const items: SketchItem[] = [
    ...name.map((text, i) => words(margin, top + i * leading, text, small + 0.5, true, 'start', paper.ink)),
    ...verdict.map((text, i) => words(margin, top + (name.length + i) * leading, text, small, false, 'start', levelInk[route.level].text)),
  ]
  const cells = row.cells.slice(from, to)
  for (const [i, { link, level }] of cells.entries()) if (route.weakest.includes(link)) items.push(...frame(middle(i), line, Math.min(step - 2, mark + 14), Math.min(height - 4, mark + 14), level))
  const ground = groundLine(row.cells, { hasPast: whoOf(row).kind === 'group' })
  const gap = mark / 2 + 3
  for (let i = from - 1; i < to; i++) {
    const here = ground[i]
    if (here === undefined) continue
    // A line that comes from the block before, or goes on in the next one, is drawn as far as the edge of its column.
    const start = i < from ? middle(0) - step / 2 : middle(i - from) + gap
    const end = i === to - 1 ? middle(i - from) + step / 2 : middle(i + 1 - from) - gap
    if (end - start > 1) items.push(groundItem(here, round(start), round(end), line))
  }
  for (const [i, cell] of cells.entries()) {
    items.push(...levelMark(cell.level, round(middle(i) - mark / 2), round(line - mark / 2), mark))
    if (isDisagreement(row, cell)) items.push(words(middle(i) + mark / 2 + 1, line - 4, '*', 13, true, 'start', paper.ink, false))
  }
  return { items, height: round(height) }
}

const grounds: Readonly<Record<Ground, { readonly width: number; readonly dash: readonly number[]; readonly stroke: string }>> = {
  solid: { width: 4, dash: [], stroke: paper.ink },
  broken: { width: 2.2, dash: [0.5, 4.5], stroke: paper.edge },
  past: { width: 1.5, dash: [], stroke: paper.edge },
  unknown: { width: 1.8, dash: [5, 4], stroke: paper.edge },
}

function groundItem(ground: Ground, from: number, to: number, y: number): SketchItem {
  const { width: thickness, dash, stroke } = grounds[ground]
  return { kind: 'path', d: `M ${from} 0 L ${to} 0`, x: 0, y, scale: 1, fill: null, stroke, width: thickness, dash }
}

/** Light grounds behind the weakest link, under its frame. */
const tints: Readonly<Partial<Record<AnyLevel, string>>> = { blocks: '#fbe9ec', 'needs-help': '#fdeee2', inconvenient: '#fff6dd' }

function frame(x: number, y: number, w: number, h: number, level: AnyLevel): readonly SketchItem[] {
  return [{ kind: 'path', d: rounded(-w / 2, -h / 2, w, h, 5), x, y, scale: 1, fill: tints[level] ?? null, stroke: levelInk[level].line, width: 2, dash: [] }]
}

/** A link is always an upright pill with its number. */
function pill(x: number, y: number, label: string): readonly SketchItem[] {
  const w = Math.max(20, 9 + label.length * 6)
  return [
    { kind: 'path', d: rounded(-w / 2, 0, w, 27, 10), x, y, scale: 1, fill: paper.ink, stroke: null, width: 0, dash: [] },
    words(x, y + 17.5, label, 10.5, true, 'middle', '#ffffff'),
  ]
}

/** Only the levels and signs that the drawing has. */
function legendItems(rows: readonly AnyRow[], links: readonly Link[], t: Translate): Drawn {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ level }) => level)))
  const items: SketchItem[] = []
  let x = margin
  let y = 0
  for (const level of [...levels, ...unknownLevels].filter((one) => used.has(one))) {
    const word = t(`level.${level}`)
    const length = 18 + 10 + word.length * 5.2
    if (x > margin && x + length > width - margin) {
      x = margin
      y += 20
    }
    items.push(...levelMark(level, x, y, 14), words(x + 18, y + 11, word, small, true, 'start', levelInk[level].text))
    x += length
  }
  y += 28
  const notes = [
    ...(rows.some((row) => row.cells.some((cell) => isDisagreement(row, cell))) ? [t('chain.sketch.spread')] : []),
    ...(links.some(({ optional, equalAlternative }) => optional || equalAlternative) ? [t('chain.sketch.around')] : []),
    ...(rows.some(({ route }) => route.weakest.length > 0) ? [t('chain.sketch.framed')] : []),
    t('chain.sketch.far'), ...(rows.some((row) => row.route.level === 'blocks' && whoOf(row).kind === 'group') ? [t('chain.sketch.behind')] : []),
  ]
  for (const line of notes.flatMap((note) => linesOf(note, width - 2 * margin, small, false, 3))) {
    items.push(words(margin, y, line, small, false, 'start', paper.soft))
    y += leading
  }
  return { items, height: y }
}

function words(x: number, y: number, text: string, size: number, bold: boolean, anchor: 'start' | 'middle' | 'end', fill: string, halo = false): SketchItem {
  return { kind: 'text', x: round(x), y: round(y), text, size, bold, anchor, fill, halo }
}

function path(d: string, stroke: string, thickness: number): SketchItem {
  return { kind: 'path', d, x: 0, y: 0, scale: 1, fill: null, stroke, width: thickness, dash: [] }
}

function rounded(x: number, y: number, w: number, h: number, r: number): string {
  const [left, top, right, bottom] = [round(x), round(y), round(x + w), round(y + h)]
  return `M ${left + r} ${top} L ${right - r} ${top} Q ${right} ${top} ${right} ${round(top + r)} L ${right} ${round(bottom - r)} Q ${right} ${bottom} ${round(right - r)} ${bottom} L ${round(left + r)} ${bottom} Q ${left} ${bottom} ${left} ${round(bottom - r)} L ${left} ${round(top + r)} Q ${left} ${top} ${round(left + r)} ${top} Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
