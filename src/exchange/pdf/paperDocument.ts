/** pdfkit's document with what ours need besides: sound XMP, short colours, and bytes gathered before they are converted. */
import PDFKitDocument from 'pdfkit'
import { escaped } from '../html/escape'

/** A colour as three numbers for the page; three digits tell all 256 steps apart. */
export function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => Math.round((part / 255) * 1000) / 1000).join(' ')
}

export class PaperDocument extends PDFKitDocument {
  /** Operators of each page; pdfkit would make bytes of every one by itself. */
  private readonly operators = new Map<unknown, string[]>()
  /** What waits to be written to the file. Declared only: pdfkit writes before our own fields are set. */
  declare private waiting: string[] | undefined

  /** pdfkit puts the title into XMP as it is; XML wants it escaped, and numbers for what is not ASCII. */
  override endMetadata(): void {
    for (const key of ['Title', 'Subject'] as const) {
      const value = this.info[key]
       
      if (value !== undefined) this.info[key] = escaped(value).replace(/[^\u0000-\u007f]/gu, (character) => `&#${character.codePointAt(0)};`)
    }
    super.endMetadata()
  }

  override addContent(operators: string): this {
    const ofPage = this.operators.get(this.page)
    if (ofPage) ofPage.push(operators)
    else this.operators.set(this.page, [operators])
    return this
  }

  /** The operators of some drawing, without putting them on the page. */
  recorded(draw: () => void): string {
    const kept = this.operators.get(this.page)
    const own: string[] = []
    this.operators.set(this.page, own)
    draw()
    if (kept) this.operators.set(this.page, kept)
    else this.operators.delete(this.page)
    return own.join('\n')
  }

  override fillColor(color: string): this {
    return this.addContent(`${rgb(color)} rg`)
  }

  override strokeColor(color: string): this {
    return this.addContent(`${rgb(color)} RG`)
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) page.write((this.operators.get(page) ?? []).join('\n'))
    this.operators.clear()
    super.flushPages()
  }

  /** Every object of the file comes through here in four or five pieces, most of them short. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.waiting ??= []
      this.waiting.push(data)
      this._offset += data.length + 1
      if (this.waiting.length > 2000) this.pushWaiting()
      return
    }
    this.pushWaiting()
    super._write(data)
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk === null) this.pushWaiting()
    return super.push(chunk)
  }

  private pushWaiting(): void {
    if (!this.waiting) return
    const text = this.waiting.join('\n')
    this.waiting = undefined
    const bytes = new Uint8Array(text.length + 1)
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 255
    bytes[text.length] = 10
    super.push(bytes)
  }
}
