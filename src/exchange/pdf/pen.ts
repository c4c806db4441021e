/** Where we are on the paper, and how anything gets onto it: as tagged content, or as an artifact that readers skip. */
import type PDFDocument from 'pdfkit'
import type { StructureElement, StructureOptions } from 'pdfkit'
import type { AnyLevel } from '@/domain/level'
import type { Inlines } from '../document/model'
import { levelMark, paper, type SketchItem } from '../document/sketch'
import type { Weight } from './fonts'
import { linesOf, type Line, type TextStyle } from './lines'

/** Sizes of the page in points: A4 with room for a running head and foot. */
export const sheet = { width: 595.28, height: 841.89, left: 54, right: 54, top: 96, bottom: 74 } as const
/** Width of the text. */
export const column = sheet.width - sheet.left - sheet.right

/** The pen. `y` is the top of what comes next. */
export class Pen {
  y: number = sheet.top
  private readonly widths: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() }

  private readonly marks = new Map<AnyLevel, string>()

  constructor(readonly doc: PDFDocument, readonly show: (text: string) => string) {}

  /** Room left on this page. */
  get room(): number { return sheet.height - sheet.bottom - this.y }
  /** True at the top of a page. */
  get atTop(): boolean { return this.y <= sheet.top }

  newPage(): void {
    this.doc.addPage()
    this.y = sheet.top
  }

  /** Goes to a new page where so much height is not left. */
  need(height: number): void {
    if (this.room < height && !this.atTop) this.newPage()
  }

  space(height: number): void {
    if (!this.atTop) this.y += height
  }

  /** Width of a text, remembered per word: a document repeats its words. */
  readonly measure = (text: string, weight: Weight, size: number): number => {
    const known = this.widths[weight].get(text)
    if (known !== undefined) return known * size
    const wide = this.doc.font(weight).fontSize(100).widthOfString(text, { lineBreak: false }) / 100
    if (text.length < 40) this.widths[weight].set(text, wide)
    return wide * size
  }

  lines(inlines: Inlines, width: number, style: TextStyle): readonly Line[] {
    return linesOf(inlines, width, style, this.measure, this.show)
  }

  /** Starts an element of the structure tree. */
  open(parent: StructureElement, type: string, options: StructureOptions = {}): StructureElement {
    const element = this.doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** Draws something that carries no content. Not inside tagged content. */
  artifact(draw: () => void, options: { type?: 'Pagination' | 'Layout'; attached?: readonly ('Top' | 'Bottom')[] } = { type: 'Layout' }): void {
    this.doc.markContent('Artifact', options)
    draw()
    this.doc.endMarkedContent()
  }

  /** Writes lines at a place as content of `element`; their shapes go first, as artifacts. */
  write(element: StructureElement | null, lines: readonly Line[], x: number, y: number, style: TextStyle, right = 0): void {
    if (lines.some((line) => line.ornaments.length > 0)) this.artifact(() => lines.forEach((line, i) => this.ornaments(line, right ? right - line.width : x, y + i * style.leading, style)))
    let color = ''
    const draw = (): void => lines.forEach((line, i) => {
      const start = right ? right - line.width : x
      const last = i === lines.length - 1
      line.runs.forEach((run, n) => {
        this.doc.font(run.weight).fontSize(style.size)
        if (run.color !== color) this.doc.fillColor((color = run.color))
        const text = !last && n === line.runs.length - 1 ? `${run.text} ` : run.text
        this.doc.text(text, start + run.x, y + i * style.leading + (style.leading - style.size * 1.3) / 2, { lineBreak: false })
      })
    })
    if (element) element.add(draw)
    else this.artifact(draw)
  }

  /** Writes lines from here on, over as many pages as they take. */
  flow(element: StructureElement, lines: readonly Line[], style: TextStyle, indent = 0): void {
    for (let at = 0; at < lines.length;) {
      let fitting = Math.floor(this.room / style.leading)
      if (fitting < 1 || (fitting < 2 && lines.length - at > 1 && !this.atTop)) {
        this.newPage()
        fitting = Math.floor(this.room / style.leading)
      }
      const part = lines.slice(at, at + fitting)
      this.write(element, part, sheet.left + indent, this.y, style)
      this.y += part.length * style.leading
      at += part.length
    }
  }

  private ornaments(line: Line, x: number, y: number, style: TextStyle): void {
    for (const { x: at, width, level, status } of line.ornaments) {
      if (level) this.mark(level, x + at, y + (style.leading - width) / 2, width)
      else if (status) {
        this.doc.lineWidth(1)
        if (status === 'to-verify') this.doc.dash(2.5, { space: 2 })
        this.doc.roundedRect(x + at, y + 0.5, width, style.leading - 1, 3).stroke(status === 'law' ? paper.ink : paper.edge)
        this.doc.undash()
      }
    }
  }

  /** Draws the shape of a level. Its operators are the same every time, so they are made once. */
  mark(level: AnyLevel, x: number, y: number, size: number): void {
    const { doc } = this
    let operators = this.marks.get(level)
    if (operators === undefined) {
      const recorded: string[] = []
      const { addContent } = doc
      doc.addContent = (operator) => {
        recorded.push(operator)
        return doc
      }
      for (const item of levelMark(level, 0, 0, 24)) this.drawItem(item)
      doc.addContent = addContent
      this.marks.set(level, (operators = recorded.join(' ')))
    }
    doc.save().translate(x, y).scale(size / 24).addContent(operators).restore()
  }

  /** Draws one mark of a drawing. */
  drawItem(item: SketchItem): void {
    const { doc } = this
    if (item.kind === 'text') {
      const text = this.show(item.text)
      const wide = this.measure(text, item.bold ? 'bold' : 'regular', item.size)
      const x = item.anchor === 'start' ? item.x : item.anchor === 'middle' ? item.x - wide / 2 : item.x - wide
      if (item.halo) doc.rect(x - 1.5, item.y - item.size * 0.85, wide + 3, item.size * 1.1).fill('#ffffff')
      doc.font(item.bold ? 'bold' : 'regular').fontSize(item.size).fillColor(item.fill).text(text, x, item.y - item.size * 0.984, { lineBreak: false })
      return
    }
    doc.save().translate(item.x, item.y).scale(item.scale)
    doc.lineJoin('round').lineCap('round').lineWidth(item.width)
    if (item.dash.length > 0) doc.dash(item.dash[0]!, { space: item.dash[1] ?? item.dash[0]! })
    doc.path(item.d)
    if (item.fill !== null && item.stroke !== null) doc.fillAndStroke(item.fill, item.stroke)
    else if (item.fill !== null) doc.fill(item.fill)
    else doc.stroke(item.stroke ?? paper.ink)
    doc.restore()
  }
}
