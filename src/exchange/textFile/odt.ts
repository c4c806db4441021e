/** A LibreOffice document as a text (OpenDocument 1.3): titles, paragraphs, lists, and the look that its own styles name. */
import type { BlockLook, ReadingText } from '@/domain/reading/text'
import { TextBuilder, type RunLook } from './builder'
import { paragraphOrLine } from './lineKind'
import { childOf, childrenOf, nameOf, valueOf } from './xml'

interface OdtLook { readonly run: RunLook; readonly align?: NonNullable<BlockLook['align']>; readonly lineSpacing?: number }
type Looks = (id: string | undefined) => OdtLook

/** Reads `content.xml` with `styles.xml`. */
export function odtText(content: Document, styles: Document | undefined): { readonly text: ReadingText; readonly shortened: boolean } {
  const looks = looksOf([styles, content])
  const numbered = numberedStyles(content)
  const builder = new TextBuilder()
  const body = childOf(childOf(content.documentElement, 'body'), 'text')
  const stack: { readonly element: Element; readonly list: boolean | undefined; readonly inCell: boolean }[] = body ? [{ element: body, list: undefined, inCell: false }] : []
  while (stack.length > 0) {
    const { element, list, inCell } = stack.pop()!
    const name = nameOf(element)
    if (name === 'tracked-changes' || name === 'annotation' || name === 'note' || name === 'table-of-content') continue
    if (name === 'p' || name === 'h') {
      const look = looks(valueOf(element, 'style-name'))
      const level = Number(valueOf(element, 'outline-level') ?? 1)
      builder.begin({
        kind: name === 'h' ? 'heading' : list !== undefined ? 'item' : inCell ? 'cell' : paragraphOrLine(element.textContent ?? ''),
        ...(name === 'h' ? { level: level > 0 ? level : 1 } : {}), ...(list ? { numbered: true } : {}), align: look.align ?? 'left', ...(look.lineSpacing === undefined ? {} : { lineSpacing: look.lineSpacing }),
      })
      addLetters(builder, element, look.run, looks)
      builder.end()
      continue
    }
    const next = name === 'list' ? numbered.has(valueOf(element, 'style-name') ?? '') || list === true : list
    for (const child of [...childrenOf(element)].reverse()) stack.push({ element: child, list: next, inCell: inCell || name === 'table-cell' })
  }
  return { text: builder.done(), shortened: builder.shortened }
}

function addLetters(builder: TextBuilder, paragraph: Element, look: RunLook, looks: Looks): void {
  const stack: { readonly node: Node; readonly look: RunLook }[] = [...paragraph.childNodes].reverse().map((node) => ({ node, look }))
  while (stack.length > 0) {
    const { node, look: inherited } = stack.pop()!
    if (node.nodeType === 3) { builder.add(node.textContent ?? '', inherited); continue }
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = nameOf(element)
    if (name === 'line-break') builder.add('\n', inherited)
    else if (name === 's' || name === 'tab') builder.add(' ', inherited)
    else if (name !== 'note' && name !== 'annotation' && name !== 'frame') {
      const next = name === 'span' ? { ...inherited, ...looks(valueOf(element, 'style-name')).run } : inherited
      stack.push(...[...element.childNodes].reverse().map((child) => ({ node: child, look: next })))
    }
  }
}

function looksOf(documents: readonly (Document | undefined)[]): Looks {
  const styles = new Map<string, Element>()
  let base: Element | undefined
  for (const document of documents) {
    for (const group of childrenOf(document?.documentElement).filter((child) => ['styles', 'automatic-styles'].includes(nameOf(child)))) {
      for (const style of childrenOf(group)) {
        if (nameOf(style) === 'style') styles.set(valueOf(style, 'name') ?? '', style)
        if (nameOf(style) === 'default-style' && valueOf(style, 'family') === 'paragraph') base = style
      }
    }
  }
  const of = (style: Element | undefined, depth: number): OdtLook => {
    if (!style || depth > 20) return { run: {} }
    const parent = styles.get(valueOf(style, 'parent-style-name') ?? '') ?? (style === base ? undefined : base)
    const inherited = of(parent, depth + 1)
    const align = alignOf(valueOf(childOf(style, 'paragraph-properties'), 'text-align'))
    const line = /^(\d{2,3})%$/.exec(valueOf(childOf(style, 'paragraph-properties'), 'line-height') ?? '')?.[1]
    return { ...inherited, run: { ...inherited.run, ...lettersOf(childOf(style, 'text-properties')) }, ...(align ? { align } : {}), ...(line ? { lineSpacing: Number(line) / 100 } : {}) }
  }
  const known = new Map<string, OdtLook>()
  return (id) => {
    const key = id ?? ''
    const look = known.get(key) ?? of(styles.get(key) ?? base, 0)
    known.set(key, look)
    return look
  }
}

function lettersOf(properties: Element | undefined): RunLook {
  const size = /^(\d{1,3}(?:\.\d+)?)pt$/.exec(valueOf(properties, 'font-size') ?? '')?.[1]
  const weight = valueOf(properties, 'font-weight')
  const style = valueOf(properties, 'font-style')
  const line = valueOf(properties, 'text-underline-style')
  const font = valueOf(properties, 'font-name') ?? valueOf(properties, 'font-family')?.replace(/['"]/g, '')
  return {
    ...(size ? { size: Number(size) } : {}), ...(weight ? { bold: weight === 'bold' || Number(weight) >= 600 } : {}), ...(style ? { italic: style === 'italic' } : {}), ...(line ? { underline: line !== 'none' } : {}),
    ...(valueOf(properties, 'text-transform') === 'uppercase' ? { caps: true } : {}), ...(font ? { font } : {}),
  }
}

function alignOf(value: string | undefined): BlockLook['align'] {
  return value === 'center' || value === 'justify' ? value : value === 'end' || value === 'right' ? 'right' : value === 'start' || value === 'left' ? 'left' : undefined
}

/** List styles that count on their first level. */
function numberedStyles(content: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const style of childrenOf(childOf(content.documentElement, 'automatic-styles'))) {
    if (nameOf(style) === 'list-style' && nameOf(childrenOf(style)[0] ?? style) === 'list-level-style-number') found.add(valueOf(style, 'name') ?? '')
  }
  return found
}
