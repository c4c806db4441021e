/** Photos and drawings, with their text alternative and the box that they fill (PDF/UA-1 7.3). */
import type { OpenedImage, StructureElement } from 'pdfkit'
import { own, text, type NodeOf } from '../document/model'
import { paper } from '../document/sketch'
import type { FileSource } from '../format'
import { isPicture, pictureSize } from '../pictures'
import { column, sheet, type Pen } from './pen'

/** Largest photo on paper, in points. */
export const photoLimit = { width: 300, height: 205 }

/** Opens photos once each; undefined for what is not there or no JPEG or PNG. */
export class Photos {
  private readonly opened = new Map<string, OpenedImage | undefined>()
  constructor(private readonly pen: Pen, private readonly files: FileSource) {}

  async open(sha256: string): Promise<OpenedImage | undefined> {
    if (!this.opened.has(sha256)) this.opened.set(sha256, this.decoded(await this.files(sha256)))
    return this.opened.get(sha256)
  }

  private decoded(bytes: Uint8Array | undefined): OpenedImage | undefined {
    if (!bytes || !isPicture(bytes) || !pictureSize(bytes)) return undefined
    try {
      return this.pen.doc.openImage(bytes)
    } catch {
      return undefined
    }
  }
}

/** Draws a figure with its caption, on one page. */
export async function drawFigure(pen: Pen, root: StructureElement, node: NodeOf<'figure'>, photos: Photos): Promise<void> {
  if (node.picture.kind === 'sketch') {
    const { sketch } = node.picture
    const factor = (column * (node.share ?? 1)) / sketch.width
    placed(pen, root, node, sketch.width * factor, sketch.height * factor, (x, y, width, height) => {
      const { doc } = pen
      doc.save().roundedRect(x, y, width, height, 6).clip()
      doc.translate(x, y).scale(factor)
      for (const item of sketch.items) pen.drawItem(item)
      doc.restore()
      doc.lineWidth(1).roundedRect(x, y, width, height, 6).stroke(paper.line)
    })
    return
  }
  const image = await photos.open(node.picture.sha256)
  if (!image) {
    const element = pen.open(root, 'P')
    const lines = pen.lines([text(`${node.missing} `), own(node.caption)], column, pen.styles.small)
    pen.flow(element, lines, pen.styles.small)
    element.end()
    pen.y += 8
    return
  }
  const factor = (node.share ?? 1) * Math.min(photoLimit.width / image.width, photoLimit.height / image.height)
  placed(pen, root, node, image.width * factor, image.height * factor, (x, y, width, height) => pen.doc.image(image, x, y, { width, height }))
}

function placed(pen: Pen, root: StructureElement, node: NodeOf<'figure'>, width: number, height: number, draw: (x: number, y: number, width: number, height: number) => void): void {
  const lines = pen.lines([own(node.caption)], column, pen.styles.small)
  pen.space(6)
  pen.need(height + 4 + Math.min(lines.length, 4) * pen.styles.small.leading)
  const { y } = pen
  const element = pen.open(root, 'Figure', { alt: pen.show(node.alt), bbox: [sheet.left, y, sheet.left + width, y + height], placement: 'Block' })
  element.add(() => draw(sheet.left, y, width, height))
  element.end()
  pen.y += height + 4
  const caption = pen.open(root, 'P')
  pen.flow(caption, lines, pen.styles.small)
  caption.end()
  pen.y += 12
}
