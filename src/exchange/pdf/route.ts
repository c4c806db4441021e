/** Links of a route on paper: the head of a sheet, and a list with one mark each. */
import type { StructureElement } from 'pdfkit'
import { strong, text, type NodeOf, type Step } from '../document/model'
import { channelPictogram } from '../document/pictograms'
import { levelInk, paper } from '../document/sketch'
import type { Bookmarks } from './bookmarks'
import type { Line, TextStyle } from './lines'
import { column, sheet, type Pen } from './pen'

/** The upright pill of a link, with its number. */
function pill(pen: Pen, element: StructureElement, number: number, x: number, y: number, width: number, height: number, style: TextStyle): void {
  pen.artifact(() => pen.doc.roundedRect(x, y, width, height, width / 2).fill(paper.ink))
  const look: TextStyle = { ...style, weight: 'bold', color: '#ffffff' }
  const [line] = pen.lines([text(`${number}`)], width, look)
  pen.write(element, [line!], x + (width - line!.width) / 2, y + (height - look.leading) / 2, look)
}

interface Head { readonly pill: number; readonly indent: number; readonly title: readonly Line[]; readonly over: readonly Line[]; readonly height: number }

function headOf(pen: Pen, { title, channelWord, progress }: NodeOf<'linkHead'>): Head {
  const { h2, small } = pen.styles
  const pill = h2.size * 1.9
  const indent = pill + 16
  const lines = pen.lines([text(title)], column - indent, h2)
  const over = pen.lines([text(`${channelWord} · ${progress}`)], column - indent - small.size * 1.6, small)
  return { pill, indent, title: lines, over, height: Math.max(pill * 1.35, lines.length * h2.leading + over.length * small.leading + 2) }
}

/** Height of the head of a sheet. */
export function linkHeadHeight(pen: Pen, node: NodeOf<'linkHead'>): number {
  return headOf(pen, node).height + 8
}

/** Draws the head of a sheet. */
export function drawLinkHead(pen: Pen, root: StructureElement, node: NodeOf<'linkHead'>, bookmarks: Bookmarks, next: number): void {
  const { h2, small } = pen.styles
  const head = headOf(pen, node)
  pen.space(10)
  pen.need(head.height + next)
  bookmarks.add(2, pen.show(`${node.number}. ${node.title}`))
  const top = pen.y
  const heading = pen.open(root, 'H2')
  pill(pen, heading, node.number, sheet.left, top, head.pill, head.pill * 1.35, h2)
  pen.flow(heading, head.title, h2, head.indent)
  heading.end()
  pen.y += 2
  const icon = small.size * 1.2
  pen.artifact(() => channelPictogram(node.channel, sheet.left + head.indent, pen.y + (small.leading - icon) / 2, icon, paper.soft).forEach((item) => pen.drawItem(item)))
  const over = pen.open(root, 'P')
  pen.flow(over, head.over, small, head.indent + small.size * 1.6)
  over.end()
  pen.y = Math.max(pen.y, top + head.height) + 8
}

/** Draws the links with one mark and one sentence each. */
export function drawSteps(pen: Pen, root: StructureElement, { items }: NodeOf<'steps'>): void {
  const element = pen.open(root, 'L')
  items.forEach((item) => step(pen, element, item))
  element.end()
  pen.y += 6
}

function step(pen: Pen, list: StructureElement, { number, channel, channelWord, title, level, word, text: sentence }: Step): void {
  const { body } = pen.styles
  const wide = body.size * 1.7
  const mark = body.size * 2
  const indent = wide + mark + 18
  const icon = body.size * 1.15
  const titles = pen.lines([strong(title), text(` · ${channelWord}`)], column - indent - icon - 8, body)
  const said = pen.lines([strong(`${word}.`), text(` ${sentence}`)], column - indent, body)
  const height = Math.max(wide * 1.35, (titles.length + said.length) * body.leading)
  pen.need(height + 6)
  const top = pen.y
  const item = pen.open(list, 'LI')
  const label = pen.open(item, 'Lbl')
  pill(pen, label, number, sheet.left, top + 1, wide, wide * 1.35, body)
  label.end()
  pen.artifact(() => {
    pen.mark(level, sheet.left + wide + 9, top + (Math.min(height, 2 * body.leading) - mark) / 2 + 1, mark)
    channelPictogram(channel, sheet.left + indent, top + (body.leading - icon) / 2, icon, paper.soft).forEach((one) => pen.drawItem(one))
  })
  const content = pen.open(item, 'LBody')
  pen.flow(content, titles, body, indent + icon + 8)
  pen.flow(content, said, { ...body, color: levelInk[level].text }, indent)
  content.end()
  item.end()
  pen.y = Math.max(pen.y, top + height) + 2
  pen.rule(0.7, paper.line)
  pen.y += 4
}
