/**
 * Words as operators of a page. pdfkit's own `text` measures, saves and restores around every stretch; a document repeats its
 * words, so here each is shaped once and written from memory.
 */
import type { Face } from 'pdfkit'
import type { PaperDocument } from './paperDocument'
import { rgb } from './paperDocument'
import type { Weight } from './fonts'
import type { Line, TextStyle } from './lines'

/** A word in its typeface. */
interface Shape {
  /** Width at size 1. */
  readonly width: number
  /** Parts of the text operator: glyphs with the kerning between them. Made when it is first written, as that puts the glyphs into the file. */
  glyphs: string | ((size: number) => string) | undefined
}

export class Typesetter {
  private readonly faces: Readonly<Record<Weight, Face>>
  private readonly shapes: Readonly<Record<Weight, Map<string, Shape>>> = { regular: new Map(), bold: new Map() }

  constructor(private readonly doc: PaperDocument) {
    this.faces = { regular: this.face('regular'), bold: this.face('bold') }
  }

  /** Width of a text. */
  readonly measure = (text: string, weight: Weight, size: number): number => {
    let units = 0
    for (const word of wordsOf(text)) units += this.shape(word, weight).width
    return units * size
  }

  /** Operators that write lines below each other; `right` lays their ends there. */
  operators(lines: readonly Line[], x: number, y: number, style: TextStyle, right = 0): string {
    const operators: string[] = ['BT']
    let weight: Weight | undefined
    let color: string | undefined
    let from: { readonly x: number; readonly y: number } | undefined
    for (const [i, line] of lines.entries()) {
      const start = right ? right - line.width : x
      for (const [n, run] of line.runs.entries()) {
        const face = this.faces[run.weight]
        if (run.weight !== weight) operators.push(this.use(face, style.size))
        if (run.color !== color) operators.push(`${rgb(run.color)} rg`)
        weight = run.weight
        color = run.color
        const at = { x: round(start + run.x), y: round(y + i * style.leading + (style.leading - style.size * 1.3) / 2 + (face.ascender / 1000) * style.size) }
        // The page counts from the top: letters are turned over once, and moves go from line to line.
        operators.push(from ? `${round(at.x - from.x)} ${round(from.y - at.y)} Td` : `1 0 0 -1 ${at.x} ${at.y} Tm`)
        from = at
        // A space at the end of a line keeps its words apart for who hears or copies the text.
        const apart = i < lines.length - 1 && n === line.runs.length - 1 && !run.text.endsWith(' ')
        operators.push(`[${this.glyphs(apart ? `${run.text} ` : run.text, run.weight, style.size)}] TJ`)
      }
    }
    operators.push('ET')
    return operators.join('\n')
  }

  private use(face: Face, size: number): string {
    this.doc.page.fonts[face.id] ??= face.ref()
    return `/${face.id} ${size} Tf`
  }

  private glyphs(text: string, weight: Weight, size: number): string {
    let glyphs = ''
    for (const word of wordsOf(text)) {
      const shape = this.shape(word, weight)
      shape.glyphs ??= this.encoded(word, this.faces[weight])
      glyphs += typeof shape.glyphs === 'string' ? shape.glyphs : shape.glyphs(size)
    }
    return glyphs
  }

  private shape(word: string, weight: Weight): Shape {
    const known = this.shapes[weight].get(word)
    if (known) return known
    const shape: Shape = { width: this.faces[weight].widthOfString(word, 1), glyphs: undefined }
    this.shapes[weight].set(word, shape)
    return shape
  }

  /** Glyphs and the kerning between them. How far an accent is lifted off its letter depends on the size of the text. */
  private encoded(word: string, face: Face): string | ((size: number) => string) {
    const [codes, positions] = face.encode(word)
    const parts = (size: number): string => {
      let written = ''
      let together = ''
      const push = (after = 0): void => {
        written += `${together === '' ? '' : `<${together}>`}${after === 0 ? '' : `${after} `}`
        together = ''
      }
      for (const [i, code] of codes.entries()) {
        const { xAdvance, advanceWidth, xOffset, yOffset } = positions[i]!
        const aside = Math.round(xOffset)
        if (aside !== 0) push(-aside)
        if (yOffset !== 0) {
          push()
          written += `] TJ\n${round((yOffset / 1000) * size)} Ts\n[<${code}>] TJ\n0 Ts\n[`
        } else together += code
        const after = Math.round(advanceWidth - xAdvance) + aside
        if (after !== 0) push(after)
      }
      push()
      return written
    }
    return positions.some(({ yOffset }) => yOffset !== 0) ? parts : parts(0)
  }

  private face(weight: Weight): Face {
    this.doc.font(weight)
    return this.doc._font
  }
}

/** Words and the spaces between them. */
function wordsOf(text: string): readonly string[] {
  return text.includes(' ') ? text.split(/( )/).filter((word) => word !== '') : [text]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
