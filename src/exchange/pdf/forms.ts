/** What people fill in with a pen: boxes to tick, and lines to write on. */
import type { StructureElement } from 'pdfkit'
import { strong, text, type Choice, type Inlines, type NodeOf } from '../document/model'
import { feelingFace } from '../document/pictograms'
import { paper } from '../document/sketch'
import type { Line } from './lines'
import { column, sheet, type Pen } from './pen'

/** Room between lines to write on: for a large hand. */
const lineGap = 28
const pad = 10
/** Room above a frame. */
export const aboveFrame = 8
/** The fewest lines that are worth writing on. */
const leastLines = { own: 2, helper: 1 } as const

interface Sizes { readonly box: number; readonly mark: number; readonly row: number; readonly indent: (option: Choice) => number }

function sizesOf(pen: Pen): Sizes {
  const { size, leading } = pen.styles.body
  const box = Math.round(size * 1.25)
  const mark = Math.round(size * 1.6)
  return { box, mark, row: Math.max(leading, mark) + 4, indent: (option) => box + 12 + (option.mark === null ? 0 : mark + 10) }
}

function said({ word, meaning }: Choice): Inlines {
  return meaning === '' ? [strong(word)] : [strong(`${word}.`), text(` ${meaning}`)]
}

interface Placed { readonly option: Choice; readonly lines: readonly Line[]; readonly x: number; readonly y: number; readonly height: number }

/** Where each option stands, from the top of the first. */
function layoutOf(pen: Pen, { options, layout }: NodeOf<'choices'>): { readonly placed: readonly Placed[]; readonly height: number } {
  const { row, indent } = sizesOf(pen)
  const { leading } = pen.styles.body
  const placed: Placed[] = []
  let [x, y, tallest] = [0, 0, 0]
  for (const option of options) {
    const lines = pen.lines(said(option), column - indent(option), pen.styles.body)
    const wide = layout === 'rows' ? column : indent(option) + Math.max(...lines.map((line) => line.width)) + 24
    if (x > 0 && x + wide - 24 > column) {
      x = 0
      y += tallest
      tallest = 0
    }
    const height = Math.max(row, lines.length * leading + 4)
    placed.push({ option, lines, x, y, height })
    tallest = Math.max(tallest, height)
    x += wide
  }
  return { placed, height: y + tallest }
}

/** Height of a question with its boxes. */
export function choicesHeight(pen: Pen, node: NodeOf<'choices'>): number {
  return (node.legend === '' ? 0 : pen.lines([strong(node.legend)], column, pen.styles.h3).length * pen.styles.h3.leading + 8) + layoutOf(pen, node).height
}

/** Draws a question with its boxes, on one page. */
export function drawChoices(pen: Pen, root: StructureElement, node: NodeOf<'choices'>): void {
  const { box, mark, indent } = sizesOf(pen)
  if (node.legend !== '') pen.space(8)
  pen.need(choicesHeight(pen, node))
  if (node.legend !== '') {
    const heading = pen.open(root, 'P')
    pen.flow(heading, pen.lines([strong(node.legend)], column, pen.styles.h3), pen.styles.h3)
    heading.end()
    pen.y += 4
  }
  const top = pen.y
  const { placed, height } = layoutOf(pen, node)
  const list = pen.open(root, 'L')
  for (const { option, lines, x, y, height: tall } of placed) {
    const left = sheet.left + x
    const middle = top + y + tall / 2
    pen.artifact(() => {
      pen.doc.lineWidth(1.8).roundedRect(left, middle - box / 2, box, box, 3).stroke(paper.ink)
      const at = [left + box + 12, middle - mark / 2] as const
      if (option.mark?.kind === 'level') pen.mark(option.mark.level, ...at, mark)
      else if (option.mark) feelingFace(option.mark.feeling, ...at, mark).forEach((item) => pen.drawItem(item))
    })
    const item = pen.open(list, 'LI')
    const body = pen.open(item, 'LBody')
    pen.write(body, lines, left + indent(option), middle - (lines.length * pen.styles.body.leading) / 2, pen.styles.body)
    body.end()
    item.end()
  }
  list.end()
  pen.y = top + height
}

function headOf(pen: Pen, { title, hint }: NodeOf<'writingLines'>): { readonly title: readonly Line[]; readonly hint: readonly Line[]; readonly height: number } {
  const lines = { title: pen.lines([strong(title)], column - 2 * pad, pen.styles.h4), hint: hint === '' ? [] : pen.lines([text(hint)], column - 2 * pad, pen.styles.small) }
  return { ...lines, height: lines.title.length * pen.styles.h4.leading + lines.hint.length * pen.styles.small.leading }
}

/** Height of a frame with so many lines to write on, the least where it is left out. */
export function writingHeight(pen: Pen, node: NodeOf<'writingLines'>, lines = Math.min(node.lines, leastLines[node.tone])): number {
  return headOf(pen, node).height + lines * lineGap + pad + 12
}

/** Draws lines to write on in their frame: fewer where the page has less room, above what must still follow. */
export function drawWritingLines(pen: Pen, root: StructureElement, node: NodeOf<'writingLines'>, next: number): void {
  pen.space(aboveFrame)
  const head = headOf(pen, node)
  const least = Math.min(node.lines, leastLines[node.tone])
  pen.need(writingHeight(pen, node, least) + next)
  // What follows gets its lines too where there is room for all; else both get their least.
  const fitting = Math.floor((pen.room - next - lineGap - writingHeight(pen, node, 0)) / lineGap)
  const count = Math.max(least, Math.min(node.lines, fitting))
  const top = pen.y
  const height = writingHeight(pen, node, count) - 8
  const own = node.tone === 'own'
  pen.artifact(() => {
    pen.doc.lineWidth(own ? 1.8 : 1.2)
    if (!own) pen.doc.dash(5, { space: 4 })
    pen.doc.roundedRect(sheet.left, top, column, height, 7).stroke(own ? paper.ink : paper.edge).undash()
    for (let i = 1; i <= count; i++) {
      const y = top + pad / 2 + head.height + i * lineGap - 4
      pen.doc.lineWidth(0.8).moveTo(sheet.left + pad, y).lineTo(sheet.left + column - pad, y).stroke(paper.edge)
    }
  })
  pen.y += pad / 2
  const title = pen.open(root, 'P')
  pen.flow(title, head.title, pen.styles.h4, pad)
  title.end()
  if (head.hint.length > 0) {
    const hint = pen.open(root, 'P')
    pen.flow(hint, head.hint, pen.styles.small, pad)
    hint.end()
  }
  pen.y = top + height + 8
}
