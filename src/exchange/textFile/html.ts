/**
 * A web page as a text. The parser's document belongs to no window: it runs no script and loads nothing, and our content security
 * policy holds in it as well (the browser logs what it refused). We walk it without
 * recursion, so that a page of a hundred thousand nested elements does not break it, and take only text and a few attributes.
 */
import type { BlockLook, ReadingText } from '@/domain/reading/text'
import { TextBuilder, type BlockMeta, type RunLook } from './builder'
import { paragraphOrLine } from './lineKind'

const left = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'AUDIO', 'VIDEO', 'SELECT', 'TEXTAREA', 'OPTION', 'DIALOG', 'TITLE'])
const blocks = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'NAV', 'ASIDE', 'ADDRESS', 'BLOCKQUOTE', 'PRE', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'TABLE', 'TR', 'TD', 'TH', 'CAPTION', 'FIGURE', 'FIGCAPTION', 'FORM', 'FIELDSET', 'LEGEND', 'HR', 'BODY', 'DETAILS', 'SUMMARY'])

interface Inherited { readonly look: RunLook; readonly meta: BlockMeta; readonly numbered: boolean }

/** Reads a page; where it says which part is the main one, only that. */
export function htmlText(html: string): { readonly text: ReadingText; readonly shortened: boolean } {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const builder = new TextBuilder()
  const stack: { readonly node: Node | null; readonly inherited: Inherited; readonly closes?: boolean }[] = [{ node: page.querySelector('main, [role="main"]') ?? page.body, inherited: { look: {}, meta: { kind: 'paragraph' }, numbered: false } }]
  while (stack.length > 0) {
    const { node, inherited, closes } = stack.pop()!
    if (closes) { builder.end(); continue }
    if (!node) continue
    if (node.nodeType === 3) {
      const said = node.textContent ?? ''
      if (!builder.isOpen && said.trim() === '') continue
      if (!builder.isOpen) builder.begin(inherited.meta)
      builder.add(said.replace(/\s+/g, ' '), inherited.look)
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as Element
    const tag = element.tagName.toUpperCase()
    if (left.has(tag) || isHidden(element)) continue
    if (tag === 'BR') { if (builder.isOpen) builder.add('\n', inherited.look); continue }
    const heading = /^H([1-6])$/.exec(tag)
    const isBlock = heading !== null || blocks.has(tag)
    const next = inheritedBy(element, tag, heading, inherited)
    if (isBlock) { builder.end(); stack.push({ node: null, inherited, closes: true }) }
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push({ node: child, inherited: next })
  }
  const made = builder.done()
  return { text: { ...made, blocks: made.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, kind: paragraphOrLine(made.text.slice(block.from, block.to)) } : block)) }, shortened: builder.shortened }
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

function inheritedBy(element: Element, tag: string, heading: RegExpExecArray | null, { look, meta, numbered }: Inherited): Inherited {
  const style = element.getAttribute('style') ?? ''
  const value = (name: string): string => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,100})`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? ''
  const size = points(value('font-size'))
  const font = value('font-family').split(',')[0]!.replace(/["']/g, '').trim()
  const weight = value('font-weight')
  const nextLook: RunLook = {
    ...look,
    ...(tag === 'B' || tag === 'STRONG' || weight === 'bold' || Number(weight) >= 600 ? { bold: true } : {}),
    ...(tag === 'I' || tag === 'EM' || tag === 'CITE' || value('font-style') === 'italic' ? { italic: true } : {}),
    ...(tag === 'U' || tag === 'INS' || value('text-decoration').includes('underline') ? { underline: true } : {}),
    ...(value('text-transform') === 'uppercase' ? { caps: true } : {}),
    ...(size === undefined ? {} : { size }), ...(font ? { font } : {}),
  }
  const align = (value('text-align') || (element.getAttribute('align') ?? '')).toLowerCase()
  const spacing = spacingOf(value('line-height'))
  const nextMeta: BlockMeta = {
    ...meta, ...(heading ? { kind: 'heading', level: Number(heading[1]) } : tag === 'LI' ? { kind: 'item', ...(numbered ? { numbered: true } : {}) } : tag === 'TD' || tag === 'TH' ? { kind: 'cell' } : {}),
    ...(isAlign(align) ? { align } : {}), ...(spacing === undefined ? {} : { lineSpacing: spacing }),
  }
  return { look: nextLook, meta: nextMeta, numbered: tag === 'OL' ? true : tag === 'UL' ? false : numbered }
}

function isAlign(value: string): value is NonNullable<BlockLook['align']> {
  return value === 'left' || value === 'right' || value === 'center' || value === 'justify'
}

/** A size that says itself how big it is; a relative one does not. */
function points(value: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)(pt|px|rem)$/.exec(value)
  return match ? Math.round(Number(match[1]) * { pt: 1, px: 0.75, rem: 12 }[match[2] as 'pt' | 'px' | 'rem'] * 10) / 10 : undefined
}

function spacingOf(value: string): number | undefined {
  const match = /^(\d(?:\.\d+)?)(em)?$|^(\d{2,3})%$/.exec(value)
  return match ? (match[3] ? Number(match[3]) / 100 : Number(match[1])) : undefined
}
