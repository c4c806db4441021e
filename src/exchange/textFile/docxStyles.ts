/** Styles and lists of a Word document (ECMA-376, WordprocessingML 17.7 and 17.9): what a paragraph inherits. */
import type { BlockLook } from '@/domain/reading/text'
import type { RunLook } from './builder'
import { childOf, childrenOf, nameOf, valueOf } from './xml'

/** What a paragraph and its letters look like. */
export interface ParagraphLook {
  readonly run: RunLook
  readonly align?: NonNullable<BlockLook['align']>
  readonly lineSpacing?: number
  /** Level of a heading, from 1. */
  readonly heading?: number
  /** Which list, and how deep. */
  readonly list?: { readonly id: string; readonly level: number }
}

/** The styles of a document. */
export interface DocxStyles {
  readonly base: ParagraphLook
  /** The look of a style by its id, with all that it inherits; the base for an unknown one. */
  readonly of: (id: string | undefined) => ParagraphLook
}

/** True and false as Word writes them: present means true unless it says otherwise. */
function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined
  const value = valueOf(element, 'val')
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** Half points, as a size in points. */
function sizeOf(properties: Element | undefined): number | undefined {
  const half = Number(valueOf(childOf(properties, 'sz'), 'val'))
  return half > 0 && half < 2_000 ? half / 2 : undefined
}

/** The look of letters from `rPr`, over what they inherit. */
export function runLook(properties: Element | undefined, inherited: RunLook): RunLook {
  if (!properties) return inherited
  const bold = isOn(childOf(properties, 'b'))
  const italic = isOn(childOf(properties, 'i'))
  const underline = isOn(childOf(properties, 'u'))
  const caps = isOn(childOf(properties, 'caps'))
  const size = sizeOf(properties)
  const font = valueOf(childOf(properties, 'rFonts'), 'ascii')
  return {
    ...inherited, ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(underline === undefined ? {} : { underline }),
    ...(caps === undefined ? {} : { caps }), ...(size === undefined ? {} : { size }), ...(font ? { font } : {}),
  }
}

const aligns: Readonly<Record<string, NonNullable<BlockLook['align']>>> = { left: 'left', start: 'left', right: 'right', end: 'right', center: 'center', both: 'justify', distribute: 'justify' }

/** The look of a paragraph from `pPr`, over what it inherits. */
export function paragraphLook(properties: Element | undefined, inherited: ParagraphLook): ParagraphLook {
  if (!properties) return inherited
  const align = aligns[valueOf(childOf(properties, 'jc'), 'val') ?? '']
  const spacing = childOf(properties, 'spacing')
  const line = Number(valueOf(spacing, 'line'))
  // "auto" counts in 240ths of a line; an exact distance in twentieths of a point says nothing without the letter.
  const lineSpacing = line > 0 && ['auto', undefined].includes(valueOf(spacing, 'lineRule')) ? Math.round((line / 240) * 100) / 100 : undefined
  const outline = Number(valueOf(childOf(properties, 'outlineLvl'), 'val') ?? NaN)
  const numbering = childOf(properties, 'numPr')
  const listId = valueOf(childOf(numbering, 'numId'), 'val')
  const { list: _list, ...rest } = inherited
  return {
    ...(listId === '0' ? rest : inherited), ...(align ? { align } : {}), ...(lineSpacing === undefined ? {} : { lineSpacing }), ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
    ...(listId !== undefined && listId !== '0' ? { list: { id: listId, level: Number(valueOf(childOf(numbering, 'ilvl'), 'val') ?? 0) } } : {}),
  }
}

/** Reads `styles.xml`. */
export function docxStyles(document: Document | undefined): DocxStyles {
  const root = document?.documentElement
  const defaults = childOf(root, 'docDefaults')
  const defaultRun = childOf(childOf(defaults, 'rPrDefault'), 'rPr')
  const base = paragraphLook(childOf(childOf(defaults, 'pPrDefault'), 'pPr'), { run: runLook(defaultRun, {}) })
  const styles = new Map(childrenOf(root).filter((child) => nameOf(child) === 'style').map((style) => [valueOf(style, 'styleId') ?? '', style]))
  const normal = [...styles].find(([, style]) => valueOf(style, 'type') === 'paragraph' && valueOf(style, 'default') === '1')?.[0]
  const known = new Map<string, ParagraphLook>()
  const lookOf = (id: string, depth: number): ParagraphLook => {
    const before = known.get(id)
    if (before) return before
    const style = styles.get(id)
    // A style that is based on itself, by way of others, stops somewhere.
    if (!style || depth > 20) return base
    const from = valueOf(childOf(style, 'basedOn'), 'val')
    const inherited = from === undefined ? base : lookOf(from, depth + 1)
    const named = /^(?:heading|kop) (\d)$/i.exec(valueOf(childOf(style, 'name'), 'val') ?? '')?.[1] ?? (/^title$/i.test(valueOf(childOf(style, 'name'), 'val') ?? '') ? '1' : undefined)
    const look: ParagraphLook = { ...paragraphLook(childOf(style, 'pPr'), inherited), run: runLook(childOf(style, 'rPr'), inherited.run), ...(named ? { heading: Number(named) } : {}) }
    known.set(id, look)
    return look
  }
  return { base, of: (id) => { const wanted = id ?? normal; return wanted === undefined ? base : lookOf(wanted, 0) } }
}

/** The lists of `numbering.xml` that count: `<list>:<level>`. The others have bullets. */
export function numberedLists(document: Document | undefined): ReadonlySet<string> {
  const root = document?.documentElement
  const found = new Set<string>()
  const abstracts = new Map(childrenOf(root).filter((child) => nameOf(child) === 'abstractNum').map((one) => [valueOf(one, 'abstractNumId') ?? '', one]))
  for (const list of childrenOf(root).filter((child) => nameOf(child) === 'num')) {
    const abstract = abstracts.get(valueOf(childOf(list, 'abstractNumId'), 'val') ?? '')
    for (const level of childrenOf(abstract).filter((child) => nameOf(child) === 'lvl')) {
      const format = valueOf(childOf(level, 'numFmt'), 'val') ?? 'decimal'
      if (format !== 'bullet' && format !== 'none') found.add(`${valueOf(list, 'numId') ?? ''}:${valueOf(level, 'ilvl') ?? '0'}`)
    }
  }
  return found
}
