/** Each piece of the document on paper. */
import type { StructureElement } from 'pdfkit'
import { own, strong, text, type DocumentNode, type NodeOf } from '../document/model'
import { levelInk, paper } from '../document/sketch'
import { drawFigure, type Photos } from './figures'
import { drawChoices, drawWritingLines } from './forms'
import { factsLead, termWidth } from './keep'
import type { TextStyle } from './lines'
import type { Bookmarks } from './bookmarks'
import { column, sheet, type Pen } from './pen'
import { drawLinkHead, drawSteps } from './route'
import { drawTable } from './table'

/** What drawing a block needs to know. */
export interface Desk { readonly pen: Pen; readonly root: StructureElement; readonly photos: Photos; readonly bookmarks: Bookmarks }

/** Draws a block from where the pen is. `before` is the block before it, `next` the room that must be left below it. */
export async function drawBlock(node: DocumentNode, before: DocumentNode | undefined, desk: Desk, next: number): Promise<void> {
  const { pen, root, bookmarks } = desk
  switch (node.kind) {
    case 'heading': return heading(node, before, desk, next)
    case 'paragraph': return paragraph(node, before, desk, next)
    case 'list': return list(node, desk)
    case 'definitions': return definitions(node, desk)
    case 'table': return drawTable(pen, root, node)
    case 'figure': return drawFigure(pen, root, node, desk.photos)
    case 'levelLine': return levelLine(node, desk, next)
    case 'quote': return quote(node, desk)
    case 'note': return note(node, desk)
    case 'answerBox': return answerBox(node, desk)
    case 'linkHead': return drawLinkHead(pen, root, node, bookmarks, next)
    case 'choices': return drawChoices(pen, root, node)
    case 'writingLines': return drawWritingLines(pen, root, node, next)
    case 'steps': return drawSteps(pen, root, node)
    case 'pageBreak': return pen.atTop ? undefined : pen.newPage()
    default: return node satisfies never
  }
}

const isKicker = (node: DocumentNode | undefined): boolean => node?.kind === 'paragraph' && node.style === 'kicker'

function heading(node: NodeOf<'heading'>, before: DocumentNode | undefined, { pen, root, bookmarks }: Desk, next: number): void {
  const style: TextStyle = node.level === 1 ? pen.styles.title : node.level === 2 ? pen.styles.h2 : node.level === 4 ? pen.styles.h4 : isKicker(before) ? pen.styles.adviceTitle : pen.styles.h3
  const lines = pen.lines([{ kind: 'text', text: node.text }], column, style)
  pen.space(isKicker(before) ? 0 : node.level === 4 ? 8 : before?.kind === 'heading' ? 6 : pen.styles.spacing)
  pen.need(Math.min(lines.length, 6) * style.leading + 5 + next)
  bookmarks.add(node.level, pen.show(node.text))
  const element = pen.open(root, `H${node.level}`)
  pen.flow(element, lines, style)
  element.end()
  pen.y += node.level === 4 ? 1 : 5
}

function paragraph({ inlines, style = undefined, keep = false }: NodeOf<'paragraph'>, before: DocumentNode | undefined, { pen, root }: Desk, next: number): void {
  const look = style === undefined ? pen.styles.body : pen.styles[style]
  const lines = pen.lines(inlines, column, look)
  // A kicker stays with the heading below it.
  if (style === 'kicker') {
    pen.space(before?.kind === 'heading' ? 10 : 0)
    pen.need(look.leading + next)
  } else if (before?.kind === 'levelLine') pen.space(4)
  if (keep) pen.need(lines.length * look.leading + 7 + next)
  const element = pen.open(root, 'P')
  pen.flow(element, lines, look)
  element.end()
  pen.y += style === 'kicker' ? 1 : 7
}

function list({ ordered, items }: NodeOf<'list'>, { pen, root }: Desk): void {
  const element = pen.open(root, 'L')
  const indent = 16
  items.forEach((item, i) => {
    const lines = pen.lines(item, column - indent, pen.styles.body)
    pen.need(Math.min(lines.length, 3) * pen.styles.body.leading)
    const one = pen.open(element, 'LI')
    const label = pen.open(one, 'Lbl')
    pen.write(label, pen.lines([text(ordered ? `${i + 1}.` : '•')], indent, pen.styles.body), sheet.left, pen.y, pen.styles.body)
    label.end()
    const body = pen.open(one, 'LBody')
    pen.flow(body, lines, pen.styles.body, indent)
    body.end()
    one.end()
    pen.y += 3
  })
  element.end()
  pen.y += 6
}

function definitions({ items }: NodeOf<'definitions'>, { pen, root }: Desk): void {
  if (items.length === 0) return
  const termStyle: TextStyle = { ...pen.styles.cell, color: paper.soft }
  pen.need(factsLead(pen, { kind: 'definitions', items }))
  const element = pen.open(root, 'L')
  pen.y += 2
  for (const { term, value } of items) {
    const terms = pen.lines([text(term)], termWidth - 12, termStyle)
    const values = pen.lines(value, column - termWidth, pen.styles.cell)
    pen.need(Math.max(terms.length, Math.min(values.length, 6)) * pen.styles.cell.leading + 8)
    const top = pen.y + 4
    const item = pen.open(element, 'LI')
    const label = pen.open(item, 'Lbl')
    pen.write(label, terms, sheet.left, top, termStyle)
    label.end()
    const body = pen.open(item, 'LBody')
    pen.y = top
    pen.flow(body, values, pen.styles.cell, termWidth)
    body.end()
    item.end()
    if (pen.y > top) pen.y = Math.max(pen.y, top + terms.length * pen.styles.cell.leading)
    pen.y += 4
    pen.rule(0.7, paper.line)
  }
  element.end()
  pen.y += 10
}

function levelLine({ level, word, text: said }: NodeOf<'levelLine'>, { pen, root }: Desk, next: number): void {
  const indent = 28
  const first: TextStyle = { ...pen.styles.body, weight: 'bold', color: levelInk[level].text }
  const words = pen.lines([strong(`${word} `)], column - indent, first)
  const lines = pen.lines([text(said)], column - indent, pen.styles.body)
  pen.space(3)
  pen.need(words.length * first.leading + Math.min(lines.length, 3) * pen.styles.body.leading + 4 + next)
  const top = pen.y
  pen.artifact(() => pen.mark(level, sheet.left, top + 5, 20))
  const element = pen.open(root, 'P')
  pen.flow(element, words, first, indent)
  pen.flow(element, lines, pen.styles.body, indent)
  element.end()
  pen.y += 4
}

function quote({ text: said, source }: NodeOf<'quote'>, { pen, root }: Desk): void {
  const indent = 14
  const lines = pen.lines([own(said)], column - indent, pen.styles.quote)
  pen.space(4)
  pen.need(Math.min(lines.length, 5) * pen.styles.quote.leading + pen.styles.small.leading)
  const top = pen.y
  const element = pen.open(root, 'BlockQuote')
  const words = pen.open(element, 'P')
  pen.flow(words, lines, pen.styles.quote, indent)
  words.end()
  const from = pen.y > top ? top : pen.styles.top
  pen.artifact(() => pen.doc.rect(sheet.left, from + 2, 3, pen.y - from - 4).fill(paper.ink))
  const who = pen.open(element, 'P')
  pen.flow(who, pen.lines([text(source)], column - indent, pen.styles.small), pen.styles.small, indent)
  who.end()
  element.end()
  pen.y += 8
}

function note({ tone, title, inlines }: NodeOf<'note'>, { pen, root }: Desk): void {
  const style: TextStyle = tone === 'danger' ? pen.styles.danger : pen.styles.body
  const lines = pen.lines([strong(title), text('. '), ...inlines], column - 24, style)
  const height = lines.length * style.leading + 14
  pen.space(3)
  pen.need(height)
  const top = pen.y
  pen.artifact(() => {
    pen.doc.lineWidth(1.3)
    if (tone === 'danger') pen.doc.roundedRect(sheet.left, top, column, height, 5).fill(paper.dangerGround)
    else {
      if (tone === 'example') pen.doc.dash(4, { space: 3 })
      pen.doc.roundedRect(sheet.left, top, column, height, 5).stroke(paper.ink).undash()
    }
  })
  pen.y += 7
  const element = pen.open(root, 'P')
  pen.flow(element, lines, style, 12)
  element.end()
  pen.y += 7 + 8
}

function answerBox({ title, options }: NodeOf<'answerBox'>, { pen, root }: Desk): void {
  const rows = Math.ceil(options.length / 2)
  const rowHeight = 30
  const height = 30 + rows * rowHeight + 12
  pen.space(8)
  pen.need(height)
  const top = pen.y
  const half = (column - 30 - 18) / 2
  const place = (i: number): { x: number; y: number } => ({ x: sheet.left + 15 + (i % 2) * (half + 18), y: top + 34 + Math.floor(i / 2) * rowHeight })
  pen.artifact(() => {
    pen.doc.lineWidth(1.4).roundedRect(sheet.left, top, column, height, 7).stroke(paper.ink)
    options.forEach((_, i) => {
      const { x, y } = place(i)
      pen.doc.lineWidth(1.4).roundedRect(x, y + 2, 11, 11, 2).stroke(paper.ink)
      pen.doc.lineWidth(0.7).moveTo(x, y + 20).lineTo(x + half, y + 20).stroke(paper.edge)
    })
  })
  const heading = pen.open(root, 'P')
  pen.write(heading, pen.lines([strong(title)], column - 30, pen.styles.body).slice(0, 1), sheet.left + 15, top + 10, pen.styles.body)
  heading.end()
  const element = pen.open(root, 'L')
  options.forEach((option, i) => {
    const { x, y } = place(i)
    const item = pen.open(element, 'LI')
    const body = pen.open(item, 'LBody')
    pen.write(body, pen.lines([text(option)], half - 20, pen.styles.body).slice(0, 1), x + 20, y, pen.styles.body)
    body.end()
    item.end()
  })
  element.end()
  pen.y = top + height + 12
}
