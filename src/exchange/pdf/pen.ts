/** Where we are on the paper, and how anything gets onto it: as tagged content, or as an artifact that readers skip. */
import type { Reference, StructureElement, StructureOptions } from 'pdfkit'
import type { AnyLevel } from '@/domain/level'
import type { Inlines } from '../document/model'
import { levelMark, paper, type SketchItem } from '../document/sketch'
import { linesOf, type Line, type Measure, type Styles, type TextStyle } from './lines'
import { rgb, type PaperDocument } from './paperDocument'
import { Typesetter } from './typesetter'

/** Sizes of the page in points: A4. Where the column begins and ends goes with the size of print (`Styles`). */
export const sheet = { width: 595.28, height: 841.89, left: 54, right: 54 } as const
/** Width of the text. */
export const column = sheet.width - sheet.left - sheet.right

/** A list of facts or a table up to this height is not split. */
export const togetherUpTo = 280

/** The pen. `y` is the top of what comes next. */
export class Pen {
  y: number
  readonly measure: Measure
  private readonly type: Typesetter
  private readonly marks = new Map<AnyLevel, Reference>()
  /** Lines across this page, by thickness and colour: drawn together, as one artifact. */
  private readonly rules = new Map<string, string[]>()

  constructor(readonly doc: PaperDocument, readonly show: (text: string) => string, readonly styles: Styles) {
    this.y = styles.top
    this.type = new Typesetter(doc)
    this.measure = this.type.measure
  }

  /** Room left on this page. */
  get room(): number { return sheet.height - this.styles.bottom - this.y }
  /** True at the top of a page. */
  get atTop(): boolean { return this.y <= this.styles.top }

  newPage(): void {
    this.finishPage()
    this.doc.addPage()
    this.y = this.styles.top
  }

  /** Draws what was kept for the end of this page. */
  finishPage(): void {
    if (this.rules.size > 0) this.artifact(() => this.doc.addContent([...this.rules].map(([look, paths]) => `${look} ${paths.join(' ')} S`).join('\n')))
    this.rules.clear()
  }

  /** A line across the column, where the pen is. */
  rule(thickness: number, color: string): void {
    const look = `${thickness} w ${rgb(color)} RG`
    const path = `${sheet.left} ${round(this.y)} m ${round(sheet.left + column)} ${round(this.y)} l`
    const paths = this.rules.get(look)
    if (paths) paths.push(path)
    else this.rules.set(look, [path])
  }

  /** Goes to a new page where so much height is not left. */
  need(height: number): void {
    if (this.room < height && !this.atTop) this.newPage()
  }

  space(height: number): void {
    if (!this.atTop) this.y += height
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
    const draw = (): void => { this.doc.addContent(this.type.operators(lines, x, y, style, right)) }
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

  /** Draws the shape of a level: once in the file, and from there wherever it stands. */
  mark(level: AnyLevel, x: number, y: number, size: number): void {
    const { doc } = this
    let form = this.marks.get(level)
    if (form === undefined) {
      form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 24, 24], Resources: {} })
      form.end(doc.recorded(() => levelMark(level, 0, 0, 24).forEach((item) => this.drawItem(item))))
      this.marks.set(level, form)
    }
    const name = `L${[...this.marks.keys()].indexOf(level)}`
    doc.page.xobjects[name] ??= form
    const scale = Math.round((size / 24) * 10_000) / 10_000
    doc.addContent(`q ${scale} 0 0 ${scale} ${round(x)} ${round(y)} cm /${name} Do Q`)
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
