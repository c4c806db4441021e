/** Tables: a caption, header cells with their scope (PDF/UA-1 7.5), a head that comes back on every page. */
import type { StructureElement } from 'pdfkit'
import { text, strong, type Inlines, type NodeOf } from '../document/model'
import { paper } from '../document/sketch'
import { styles, type Line } from './lines'
import { column, sheet, type Pen } from './pen'

const gap = 10
const pad = 5

/** Draws a table from here on. */
export function drawTable(pen: Pen, root: StructureElement, { caption, columns, rows }: NodeOf<'table'>): void {
  const total = columns.reduce((sum, one) => sum + one.share, 0)
  const widths = columns.map((one) => (one.share / total) * column)
  const starts = widths.map((_, i) => sheet.left + widths.slice(0, i).reduce((sum, width) => sum + width, 0))
  const inner = (i: number): number => widths[i]! - (i === columns.length - 1 ? 0 : gap)
  const rightOf = (i: number): number => (columns[i]?.numeric ? starts[i]! + inner(i) : 0)
  const heads = columns.map((one, i) => pen.lines([text(one.text)], inner(i), styles.columnHead))
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * styles.columnHead.leading + 2 * pad
  const captionLines = pen.lines([strong(caption)], column, styles.caption)

  const table = pen.open(root, 'Table')
  pen.need(captionLines.length * styles.caption.leading + headHeight + 60)
  const captionElement = pen.open(table, 'Caption')
  pen.flow(captionElement, captionLines, styles.caption)
  captionElement.end()
  const drawHead = (row: StructureElement | null): void => {
    heads.forEach((lines, i) => {
      const cell = row && pen.open(row, 'TH', { scope: 'Column' })
      pen.write(cell, lines, starts[i]!, pen.y + pad, styles.columnHead, rightOf(i))
      cell?.end()
    })
    pen.y += headHeight
    pen.rule(1.6, paper.ink)
  }
  const head = pen.open(table, 'THead')
  const headRow = pen.open(head, 'TR')
  drawHead(headRow)
  headRow.end()
  head.end()
  const body = pen.open(table, 'TBody')
  for (const row of rows) {
    const cells: readonly Inlines[] = [row.header.map((inline) => (inline.kind === 'text' ? { ...inline, strong: true } : inline)), ...row.cells]
    const lines = cells.map((cell, i) => pen.lines(cell, inner(i), styles.cell))
    const tallest = Math.max(...lines.map((one) => one.length))
    const element = pen.open(body, 'TR')
    const parts = lines.map((_, i) => pen.open(element, i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {}))
    for (let at = 0; at < tallest;) {
      const left = tallest - at
      let fitting = Math.floor((pen.room - 2 * pad) / styles.cell.leading)
      if (fitting < Math.min(left, 3)) {
        pen.newPage()
        drawHead(null)
        fitting = Math.floor((pen.room - 2 * pad) / styles.cell.leading)
      }
      const count = Math.min(left, fitting)
      lines.forEach((one: readonly Line[], i) => {
        const part = one.slice(at, at + count)
        if (part.length > 0) pen.write(parts[i]!, part, starts[i]!, pen.y + pad, styles.cell, rightOf(i))
      })
      pen.y += count * styles.cell.leading + 2 * pad
      at += count
    }
    pen.rule(0.7, paper.line)
    parts.forEach((part) => part.end())
    element.end()
  }
  body.end()
  table.end()
  pen.y += 14
}
