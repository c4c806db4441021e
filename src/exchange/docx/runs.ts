/** Running text as runs of WordprocessingML. */
import type { ParagraphChild } from 'docx'
import type { Inlines } from '../document/model'
import { levelInk } from '../document/sketch'
import { withoutDirections } from '../html/escape'
import type { Pictures } from './images'

/** The library, as it was loaded. */
export type Docx = typeof import('docx')

/** Runs for some inlines. A line break in a text stays one. */
export function runsOf(inlines: Inlines, docx: Docx, pictures: Pictures, ink: { readonly color?: string } = {}): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.kind) {
      case 'text': return linesOf(inline.text).map((text, i) => new docx.TextRun({ text, ...ink, ...(inline.strong ? { bold: true } : {}), ...(inline.em ? { italics: true } : {}), ...(inline.fill ? { bold: true, highlight: 'yellow' as const } : {}), ...(i > 0 ? { break: 1 } : {}) }))
      case 'link': return [new docx.TextRun(inline.text === inline.href || /^(?:mailto|tel):/.test(inline.href) ? withoutDirections(inline.text) : `${withoutDirections(inline.text)} (${withoutDirections(inline.href)})`)]
      case 'level': return [pictures.mark(inline.level), new docx.TextRun({ text: `\u00a0${inline.word}`, bold: true, color: levelInk[inline.level].text.slice(1) })]
      case 'source': return [new docx.TextRun({ text: `[${inline.word}]`, bold: true })]
      default: return inline satisfies never
    }
  })
}

function linesOf(text: string): readonly string[] {
  return withoutDirections(text).split(/\r\n?|\n/)
}
