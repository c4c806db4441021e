/** The part of pdfkit 0.20 that we use; the package brings no types. */
declare module 'pdfkit' {
  /** An element of the structure tree (ISO 32000-1, 14.7). */
  interface StructureElement {
    add(child: StructureElement | (() => void)): this
    end(): void
  }
  interface StructureOptions { title?: string; lang?: string; alt?: string; actual?: string; scope?: 'Column' | 'Row' | 'Both'; bbox?: readonly [number, number, number, number]; placement?: 'Block' | 'Inline' }
  interface Outline { addItem(title: string, options?: { expanded?: boolean }): Outline }
  interface OpenedImage { readonly width: number; readonly height: number }
  interface DocumentOptions {
    size?: 'A4'; margin?: number; autoFirstPage?: boolean; bufferPages?: boolean; compress?: boolean; pdfVersion?: '1.7'; tagged?: boolean; lang?: string; displayTitle?: boolean
    subset?: 'PDF/UA'; font?: string | null; info?: { Title?: string; Creator?: string; Producer?: string; CreationDate?: Date; Subject?: string }
  }
  interface TextOptions { lineBreak?: boolean; features?: readonly string[] }
  /** A typeface in use. */
  interface Face {
    readonly id: string
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
    /** Height above the baseline, in thousandths of the size. */
    readonly ascender: number
    widthOfString(text: string, size: number): number
    /** Codes of the glyphs, taking them up into the file, and how far each moves on, in thousandths. */
    encode(text: string): readonly [readonly string[], readonly { readonly xAdvance: number; readonly advanceWidth: number; readonly xOffset: number; readonly yOffset: number }[]]
    ref(): unknown
  }
  interface Reference { readonly data: Record<string, unknown>; write(data: string): void; end(data?: string): void }
  interface Page { readonly width: number; readonly height: number; readonly fonts: Record<string, unknown>; readonly xobjects: Record<string, unknown>; write(operators: string): void }
  class PDFDocument {
    constructor(options?: DocumentOptions)
    readonly info: { Title?: string; Subject?: string; Creator?: string }
    readonly outline: Outline
    readonly page: Page
    readonly _font: Face
    readonly _pageBuffer: readonly Page[]
    _offset: number
    _write(data: string | Uint8Array): void
    push(chunk: Uint8Array | null): boolean
    flushPages(): void
    /** A new object of the file. */
    ref(data: Record<string, unknown>): Reference
    addPage(): this
    /** Adds operators to the page as they are. */
    addContent(operators: string): this
    switchToPage(page: number): unknown
    bufferedPageRange(): { start: number; count: number }
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(color: string): this
    strokeColor(color: string): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round'): this
    lineJoin(join: 'miter' | 'round'): this
    dash(length: number, options?: { space: number }): this
    undash(): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    widthOfString(text: string, options?: TextOptions): number
    openImage(source: Uint8Array): OpenedImage
    image(source: OpenedImage, x: number, y: number, options: { width: number; height: number }): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    path(data: string): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    fill(color: string): this
    stroke(color?: string): this
    fillAndStroke(fill: string, stroke: string): this
    clip(): this
    struct(type: string, options?: StructureOptions): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options: { type?: 'Pagination' | 'Layout'; attached?: readonly ('Top' | 'Bottom')[] }): this
    endMarkedContent(): this
    endMetadata(): void
    end(): void
  }
  export type { Face, Reference, StructureElement, StructureOptions, Outline, OpenedImage, DocumentOptions }
  export default PDFDocument
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit'
  /** Gathers what a document writes, until it ends. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array>
}
