/** A Word document as a text with its look (ECMA-376). Text that somebody deleted with changes tracked is left out. */
import type { ReadingText } from '@/domain/reading/text'
import { TextBuilder } from './builder'
import { docxStyles, numberedLists, paragraphLook, runLook, type DocxStyles, type ParagraphLook } from './docxStyles'
import { paragraphOrLine } from './lineKind'
import { childOf, childrenOf, nameOf, valueOf } from './xml'

/** What a run may hold that is no text of the letter. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pict', 'object', 'pPr', 'rPr', 'sectPr', 'sdtPr', 'tblPr', 'trPr', 'tcPr'])

/** Reads the parts of a document. */
export function docxText(document: Document, styles: Document | undefined, numbering: Document | undefined): { readonly text: ReadingText; readonly shortened: boolean } {
  const looks = docxStyles(styles)
  const counted = numberedLists(numbering)
  const builder = new TextBuilder()
  const body = childOf(document.documentElement, 'body')
  const stack: { readonly element: Element; readonly inCell: boolean }[] = body ? [{ element: body, inCell: false }] : []
  while (stack.length > 0) {
    const { element, inCell } = stack.pop()!
    const name = nameOf(element)
    if (leftOut.has(name)) continue
    if (name === 'p') { addParagraph(builder, element, looks, counted, inCell); continue }
    for (const child of [...childrenOf(element)].reverse()) stack.push({ element: child, inCell: inCell || name === 'tc' })
  }
  return { text: builder.done(), shortened: builder.shortened }
}

function addParagraph(builder: TextBuilder, paragraph: Element, looks: DocxStyles, counted: ReadonlySet<string>, inCell: boolean): void {
  const properties = childOf(paragraph, 'pPr')
  const look: ParagraphLook = paragraphLook(properties, looks.of(valueOf(childOf(properties, 'pStyle'), 'val')))
  const said = paragraph.textContent ?? ''
  builder.begin({
    kind: look.heading !== undefined ? 'heading' : look.list ? 'item' : inCell ? 'cell' : paragraphOrLine(said),
    ...(look.heading === undefined ? {} : { level: look.heading }), ...(look.list && counted.has(`${look.list.id}:${look.list.level}`) ? { numbered: true } : {}),
    align: look.align ?? 'left', ...(look.lineSpacing === undefined ? {} : { lineSpacing: look.lineSpacing }),
  })
  const stack = [...childrenOf(paragraph)].reverse()
  while (stack.length > 0) {
    const element = stack.pop()!
    const name = nameOf(element)
    if (leftOut.has(name)) continue
    if (name === 'r') addRun(builder, element, looks, look)
    else stack.push(...[...childrenOf(element)].reverse())
  }
  builder.end()
}

function addRun(builder: TextBuilder, run: Element, looks: DocxStyles, paragraph: ParagraphLook): void {
  const properties = childOf(run, 'rPr')
  const style = valueOf(childOf(properties, 'rStyle'), 'val')
  const look = runLook(properties, style === undefined ? paragraph.run : { ...paragraph.run, ...looks.of(style).run })
  for (const child of childrenOf(run)) {
    const name = nameOf(child)
    if (name === 't') builder.add(child.textContent ?? '', look)
    else if (name === 'tab') builder.add(' ', look)
    else if (name === 'br' || name === 'cr') builder.add('\n', look)
    else if (name === 'noBreakHyphen') builder.add('-', look)
  }
}
