/** What stays together on paper: how much room a block wants before it begins, so that no heading ends a page. */
import type { DocumentNode, NodeOf } from '../document/model'
import { own, strong, text } from '../document/model'
import { photoLimit } from './figures'
import { aboveFrame, choicesHeight, writingHeight } from './forms'
import { column, sheet, togetherUpTo, type Pen } from './pen'
import { linkHeadHeight } from './route'
import { tableLead } from './table'

/** Width of the terms of facts. */
export const termWidth = 132

/** Height of one fact. */
export function factHeight(pen: Pen, { term, value }: NodeOf<'definitions'>['items'][number]): number {
  const terms = pen.lines([text(term)], termWidth - 12, pen.styles.cell).length
  return Math.max(terms, pen.lines(value, column - termWidth, pen.styles.cell).length) * pen.styles.cell.leading + 8
}

/** Height of a list of facts, or of its first two where it is long. */
export function factsLead(pen: Pen, { items }: NodeOf<'definitions'>): number {
  let height = 2
  for (const [i, item] of items.entries()) {
    height += factHeight(pen, item)
    if (height > togetherUpTo) return items.slice(0, Math.min(2, i)).reduce((sum, one) => sum + factHeight(pen, one), 2)
  }
  return height
}

/** The room that the blocks from `at` on want: that of the first, and of what it may not be parted from. What together is taller than a page is parted all the same. */
export function leastHeight(nodes: readonly DocumentNode[], at: number, pen: Pen): number {
  const node = nodes[at]
  if (node === undefined) return 0
  const height = ownLeast(node, pen)
  const whole = height + (staysWithNext(node) ? leastHeight(nodes, at + 1, pen) : 0)
  return whole > sheet.height - pen.styles.top - pen.styles.bottom - 2 * pen.styles.h2.leading ? height : whole
}

/** True for a block that says nothing without the one below it; what the helper saw stays on the sheet of the own words. */
export function staysWithNext(node: DocumentNode): boolean {
  if ('keep' in node && node.keep) return true
  return node.kind === 'heading' || node.kind === 'linkHead' || node.kind === 'levelLine' || (node.kind === 'writingLines' && node.tone === 'own' && node.lines > 1) || (node.kind === 'paragraph' && node.style === 'kicker')
}

function ownLeast(node: DocumentNode, pen: Pen): number {
  const { leading } = pen.styles.body
  switch (node.kind) {
    case 'heading': return pen.lines([text(node.text)], column, pen.styles.h3).length * pen.styles.h3.leading + 20
    case 'paragraph': return node.style === 'kicker' ? pen.styles.kicker.leading + 10 : node.keep ? pen.lines(node.inlines, column, pen.styles[node.style ?? 'body']).length * leading + 7 : 2 * leading
    case 'levelLine': return 2 * leading + 7
    case 'quote': return 3 * pen.styles.quote.leading
    case 'note': return pen.lines([strong(node.title), text('. '), ...node.inlines], column - 24, pen.styles.body).length * leading + 24
    case 'list': return Math.min(node.items.length, 2) * (leading + 3)
    case 'definitions': return factsLead(pen, node)
    case 'table': return tableLead(pen, node)
    case 'figure': return figureHeight(node) + 10 + Math.min(pen.lines([own(node.caption)], column, pen.styles.small).length, 4) * pen.styles.small.leading
    case 'answerBox': return 50 + Math.ceil(node.options.length / 2) * 30
    case 'linkHead': return linkHeadHeight(pen, node)
    case 'choices': return choicesHeight(pen, node)
    case 'writingLines': return aboveFrame + writingHeight(pen, node)
    case 'steps': return 3 * pen.styles.body.leading
    case 'pageBreak': return 0
    default: return node satisfies never
  }
}

function figureHeight({ picture, share = 1 }: NodeOf<'figure'>): number {
  if (picture.kind === 'sketch') return (picture.sketch.height * column * share) / picture.sketch.width
  return photoLimit.height * share
}
