/** Photos, drawings and level marks as pictures of a Word file. */
import type { ImageRun } from 'docx'
import { levels, unknownLevels, type AnyLevel } from '@/domain/level'
import type { NodeOf } from '../document/model'
import { levelMark, paper, type Sketch } from '../document/sketch'
import type { FileSource } from '../format'
import { svgOf } from '../html/svg'
import { isPicture, pictureSize } from '../pictures'
import { pngOfSketch } from './raster/raster'
import type { Docx } from './runs'

/** Largest photo, in pixels of 1/96 inch. */
const limit = { width: 420, height: 300 }
/** Width of the text, in the same pixels. */
const textWidth = 646

interface Drawing { readonly type: 'svg'; readonly data: Uint8Array; readonly fallback: { readonly type: 'png'; readonly data: Uint8Array } }

/** Makes pictures. */
export class Pictures {
  private constructor(private readonly docx: Docx, private readonly files: FileSource, private readonly marks: ReadonlyMap<AnyLevel, Drawing>) {}

  /** The shapes of the levels are drawn once, as they stand in many places. */
  static async of(docx: Docx, files: FileSource): Promise<Pictures> {
    const marks = new Map<AnyLevel, Drawing>()
    for (const level of [...levels, ...unknownLevels]) marks.set(level, await drawing({ width: 24, height: 24, items: levelMark(level, 0, 0, 24) }))
    return new Pictures(docx, files, marks)
  }

  /** The shape of a level; decorative, since its word follows. */
  mark(level: AnyLevel): ImageRun {
    return new this.docx.ImageRun({ ...this.marks.get(level)!, transformation: { width: 15, height: 15 }, decorative: true })
  }

  /** The picture of a figure, or undefined where the photo is not there or no JPEG or PNG. */
  async figure({ picture, alt, share }: NodeOf<'figure'>): Promise<ImageRun | undefined> {
    const description = alt.slice(0, 2000)
    if (picture.kind === 'sketch') {
      const { width, height } = picture.sketch
      const factor = share === undefined ? 1.3 : (textWidth * share) / width
      return new this.docx.ImageRun({ ...(await drawing(picture.sketch)), transformation: { width: Math.round(width * factor), height: Math.round(height * factor) }, altText: { name: 'Schets', description }, outline: { type: 'solidFill', solidFillType: 'rgb', value: paper.line.slice(1), width: 9525 } })
    }
    const bytes = await this.files(picture.sha256)
    const type = bytes && isPicture(bytes)
    const size = bytes && pictureSize(bytes)
    if (!bytes || !type || !size) return undefined
    const factor = Math.min(limit.width / size.width, limit.height / size.height)
    const transformation = { width: Math.max(1, Math.round(size.width * factor)), height: Math.max(1, Math.round(size.height * factor)) }
    return new this.docx.ImageRun({ type: type === 'image/png' ? 'png' : 'jpg', data: bytes, transformation, altText: { name: 'Foto', description } })
  }
}

/** SVG, and the same as pixels for a program without SVG: twice as many as it takes on a screen. */
async function drawing(sketch: Sketch): Promise<Drawing> {
  return { type: 'svg', data: new TextEncoder().encode(svgOf(sketch)), fallback: { type: 'png', data: await pngOfSketch(sketch, sketch.width > 100 ? 2 : 3) } }
}
