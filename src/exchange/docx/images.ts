/** Photos, drawings and level marks as pictures of a Word file. */
import type { ImageRun } from 'docx'
import type { AnyLevel } from '@/domain/level'
import type { NodeOf } from '../document/model'
import { levelMark, type Sketch } from '../document/sketch'
import type { FileSource } from '../format'
import { svgOf } from '../html/svg'
import { isPicture, pictureSize } from '../pictures'
import marks from './marks.json'
import type { Docx } from './runs'

/** What a program without SVG shows: the marks as small PNG pictures, made once from the same drawings, and one clear pixel. */
const png = (level: keyof typeof marks): Uint8Array => Uint8Array.from(atob(marks[level]), (character) => character.charCodeAt(0))

/** Largest photo, in pixels of 1/96 inch. */
const limit = { width: 420, height: 300 }

/** Makes pictures. */
export class Pictures {
  constructor(private readonly docx: Docx, private readonly files: FileSource) {}

  /** The shape of a level; decorative, since its word follows. */
  mark(level: AnyLevel): ImageRun {
    return new this.docx.ImageRun({ ...this.drawing({ width: 24, height: 24, items: levelMark(level, 0, 0, 24) }, png(level)), transformation: { width: 15, height: 15 }, decorative: true })
  }

  /** The picture of a figure, or undefined where the photo is not there or no JPEG or PNG. */
  async figure({ picture, alt }: NodeOf<'figure'>): Promise<ImageRun | undefined> {
    const description = alt.slice(0, 2000)
    if (picture.kind === 'sketch') {
      const { width, height } = picture.sketch
      return new this.docx.ImageRun({ ...this.drawing(picture.sketch, png('clear')), transformation: { width: Math.round(width * 1.3), height: Math.round(height * 1.3) }, altText: { name: 'Schets', description } })
    }
    const bytes = await this.files(picture.sha256)
    const type = bytes && isPicture(bytes)
    const size = bytes && pictureSize(bytes)
    if (!bytes || !type || !size) return undefined
    const factor = Math.min(limit.width / size.width, limit.height / size.height)
    const transformation = { width: Math.max(1, Math.round(size.width * factor)), height: Math.max(1, Math.round(size.height * factor)) }
    return new this.docx.ImageRun({ type: type === 'image/png' ? 'png' : 'jpg', data: bytes, transformation, altText: { name: 'Foto', description } })
  }

  private drawing(sketch: Sketch, fallback: Uint8Array): { readonly type: 'svg'; readonly data: Uint8Array; readonly fallback: { readonly type: 'png'; readonly data: Uint8Array } } {
    return { type: 'svg', data: new TextEncoder().encode(svgOf(sketch)), fallback: { type: 'png', data: fallback } }
  }
}
