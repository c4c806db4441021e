/** Tables: a caption, header cells with their scope (PDF/UA-1 7.5), a head that comes back on every page. */
import type { StructureElement } from 'pdfkit'
import { text, strong, type Inlines, type NodeOf, type TableRow } from '../document/model'
import { paper } from '../document/sketch'
import type { Line } from './lines'
import { column, sheet, togetherUpTo, type Pen } from './pen'

const gap = 10
const pad = 5

/** Rows that stand with the head at the least, and rows at the end that stay together. */
const leastRows = 3
const lastRows = 2

interface Measured { readonly lines: readonly (readonly Line[])[]; readonly height: number }

/** How wide a table's columns are, and where they begin. */
class Grid {
  private readonly widths: readonly number[]
  readonly starts: readonly number[]
  readonly heads: readonly (readonly Line[])[]
  readonly headHeight: number
  readonly caption: readonly Line[]

  constructor(private readonly pen: Pen, { caption, columns }: NodeOf<'table'>) {
    const total = columns.reduce((sum, one) => sum + one.share, 0)
    this.widths = columns.map((one, i) => (one.share / total) * column - (i === columns.length - 1 ? 0 : gap))
    this.starts = columns.map((_, i) => sheet.left + (columns.slice(0, i).reduce((sum, one) => sum + one.share, 0) / total) * column)
    this.heads = columns.map((one, i) => pen.lines([text(one.text)], this.widths[i]!, pen.styles.columnHead))
    this.headHeight = Math.max(...this.heads.map((lines) => lines.length)) * this.pen.styles.columnHead.leading + 2 * pad
    this.caption = pen.lines([strong(caption)], column, pen.styles.caption)
  }

  /** The end of a column of figures; 0 for one of words. */
  right(i: number, numeric: boolean | undefined): number {
    return numeric ? this.starts[i]! + this.widths[i]! : 0
  }

  row({ header, cells }: TableRow): Measured {
    const all: readonly Inlines[] = [header.map((inline) => (inline.kind === 'text' ? { ...inline, strong: true } : inline)), ...cells]
    const lines = all.map((cell, i) => this.pen.lines(cell, this.widths[i]!, this.pen.styles.cell))
    return { lines, height: Math.max(...lines.map((one) => one.length)) * this.pen.styles.cell.leading + 2 * pad }
  }

  /** The room that the table wants before it begins: all of it where it is small, else caption, head and some rows. */
  lead(rows: Iterable<Measured>): number {
    const top = this.caption.length * this.pen.styles.caption.leading + this.headHeight
    let height = top
    let least = top
    let count = 0
    for (const row of rows) {
      height += row.height
      if (count++ < leastRows) least = height
      if (height > togetherUpTo && count >= leastRows) return least
    }
    return height
  }
}

/** The room that a table wants before it begins. */
export function tableLead(pen: Pen, node: NodeOf<'table'>): number {
  const grid = new Grid(pen, node)
  return grid.lead(node.rows.slice(0, 20).map((row) => grid.row(row)))
}

/** Draws a table from here on. */
export function drawTable(pen: Pen, root: StructureElement, node: NodeOf<'table'>): void {
  const { columns } = node
  const grid = new Grid(pen, node)
  const rows = node.rows.map((row) => grid.row(row))
  pen.need(grid.lead(rows))
  const table = pen.open(root, 'Table')
  const captionElement = pen.open(table, 'Caption')
  pen.flow(captionElement, grid.caption, pen.styles.caption)
  captionElement.end()
  const drawHead = (row: StructureElement | null): void => {
    grid.heads.forEach((lines, i) => {
      const cell = row && pen.open(row, 'TH', { scope: 'Column' })
      pen.write(cell, lines, grid.starts[i]!, pen.y + pad, pen.styles.columnHead, grid.right(i, columns[i]?.numeric))
      cell?.end()
    })
    pen.y += grid.headHeight
    pen.rule(1.6, paper.ink)
  }
  const head = pen.open(table, 'THead')
  const headRow = pen.open(head, 'TR')
  drawHead(headRow)
  headRow.end()
  head.end()
  const body = pen.open(table, 'TBody')
  rows.forEach(({ lines, height }, n) => {
    const tallest = Math.max(...lines.map((one) => one.length))
    const element = pen.open(body, 'TR')
    const parts = lines.map((_, i) => pen.open(element, i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {}))
    const end = n === rows.length - lastRows ? rows.slice(n).reduce((sum, row) => sum + row.height, 0) : height
    if (end > pen.room && end < togetherUpTo) {
      pen.newPage()
      drawHead(null)
    }
    for (let at = 0; at < tallest;) {
      const left = tallest - at
      let fitting = Math.floor((pen.room - 2 * pad) / pen.styles.cell.leading)
      if (fitting < Math.min(left, 3)) {
        pen.newPage()
        drawHead(null)
        fitting = Math.floor((pen.room - 2 * pad) / pen.styles.cell.leading)
      }
      const count = Math.min(left, fitting)
      lines.forEach((one: readonly Line[], i) => {
        const part = one.slice(at, at + count)
        if (part.length > 0) pen.write(parts[i]!, part, grid.starts[i]!, pen.y + pad, pen.styles.cell, grid.right(i, columns[i]?.numeric))
      })
      pen.y += count * pen.styles.cell.leading + 2 * pad
      at += count
    }
    pen.rule(0.7, paper.line)
    parts.forEach((part) => part.end())
    element.end()
  })
  body.end()
  table.end()
  pen.y += 14
}
