/** Running head and foot: artifacts of pagination, which readers skip (PDF/UA-1 7.8). */
import type { DossierDocument } from '../document/model'
import { paper } from '../document/sketch'
import type { Line, TextStyle } from './lines'
import { column, sheet, type Pen } from './pen'

/** Draws head and foot on every page. The page numbers are known only at the end. */
export function drawFurniture(pen: Pen, document: DossierDocument): void {
  const { start, count } = pen.doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pen.doc.switchToPage(start + page)
    pen.artifact(() => head(pen, document), { type: 'Pagination', attached: ['Top'] })
    pen.artifact(() => foot(pen, document, page + 1, count), { type: 'Pagination', attached: ['Bottom'] })
  }
}

function head(pen: Pen, document: DossierDocument): void {
  const { doc, styles: { mark } } = pen
  const right = sheet.left + column
  // The words end above the line, whatever their size.
  const y = 57.5 - mark.leading
  say(pen, 'Drempelwijs', sheet.left, y, mark, 'left')
  say(pen, document.kind, right, y, mark, 'right')
  if (document.example !== null) {
    const wide = pen.measure(pen.show(document.example.toUpperCase()), 'bold', mark.size) + 20
    const x = sheet.left + (column - wide) / 2
    doc.lineWidth(1.2).dash(4, { space: 3 }).roundedRect(x, y - 3.5, wide, mark.leading + 4.5, 3).stroke(paper.ink).undash()
    say(pen, document.example.toUpperCase(), x + 10, y - 1, mark, 'left')
  }
  // The threshold: a line that ends in a slope and a step.
  doc.rect(sheet.left, 68, column, 1.8).fill(paper.ink)
  doc.moveTo(right - 170, 68).lineTo(right - 158, 73).lineTo(right, 73).lineTo(right, 68).fill(paper.ink)
}

function foot(pen: Pen, document: DossierDocument, page: number, pages: number): void {
  const y = sheet.height - 46
  pen.doc.lineWidth(0.8).moveTo(sheet.left, y - 8).lineTo(sheet.left + column, y - 8).stroke(paper.edge)
  // Large words leave room for two of the three.
  const isLarge = document.print === 'large'
  const title = shortened(pen, document.title, column * (isLarge ? 0.55 : 0.42))
  say(pen, title, sheet.left, y, pen.styles.small, 'left')
  const made = pen.measure(pen.show(document.madeOn), 'regular', pen.styles.small.size)
  if (!isLarge) say(pen, document.madeOn, sheet.left + (column + made) / 2 + column * 0.06, y, pen.styles.small, 'right')
  say(pen, document.words.page(page, pages), sheet.left + column, y, pen.styles.small, 'right')
}

function say(pen: Pen, words: string, x: number, y: number, style: TextStyle, side: 'left' | 'right'): void {
  const line: Line | undefined = pen.lines([{ kind: 'text', text: words }], column, style)[0]
  if (!line) return
  for (const run of line.runs) pen.doc.font(run.weight).fontSize(style.size).fillColor(style.color).text(run.text, (side === 'left' ? x : x - line.width) + run.x, y, { lineBreak: false })
}

function shortened(pen: Pen, words: string, width: number): string {
  const shown = pen.show(words).replace(/\s+/g, ' ').slice(0, 200)
  if (pen.measure(shown, 'regular', pen.styles.small.size) <= width) return shown
  let length = shown.length
  while (length > 1 && pen.measure(`${shown.slice(0, length)}…`, 'regular', pen.styles.small.size) > width) length -= 1
  return `${shown.slice(0, length).trimEnd()}…`
}
