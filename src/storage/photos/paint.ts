/** Decodes, scales, turns and blacks out a picture, and writes it as a new JPEG. Runs in a worker or on the page alike. */

/** A part of a picture in fractions of its width and height (0 to 1), so that it fits whatever the size on screen. */
export interface Part { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What to do with a picture. */
export interface PaintOrder {
  readonly picture: Blob
  /** Decode straight to this size; left out where the decoder must find out by itself. */
  readonly size?: { readonly width: number; readonly height: number }
  /** No side gets longer than this. */
  readonly longest: number
  /** Quarter turns to the right. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  /** Parts to paint solid black, in the picture before turning. */
  readonly black: readonly Part[]
  readonly quality: number
}

/** A new JPEG, or why there is none: the picture cannot be decoded, or there is not enough memory. */
export type Painted =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: 'undecodable' | 'memory' }

type Canvas = OffscreenCanvas | HTMLCanvasElement
type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

function makeCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

async function asJpeg(canvas: Canvas, quality: number): Promise<Blob | null> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

async function decode(order: PaintOrder): Promise<ImageBitmap> {
  const upright: ImageBitmapOptions = { imageOrientation: 'from-image' }
  try {
    return await createImageBitmap(order.picture, order.size ? { ...upright, resizeWidth: order.size.width, resizeHeight: order.size.height, resizeQuality: 'high' } : upright)
  } catch (error) {
    // Older engines refuse the options by a TypeError; what cannot be decoded fails a second time.
    if (error instanceof TypeError) return createImageBitmap(order.picture)
    throw error
  }
}

/** Pixels of a part: outwards to whole pixels, so that no edge shines through, and never outside the picture. */
export function pixelsOf(part: Part, width: number, height: number): Part {
  const left = Math.max(0, Math.floor(part.x * width))
  const top = Math.max(0, Math.floor(part.y * height))
  return {
    x: left, y: top,
    width: Math.max(0, Math.min(width, Math.ceil((part.x + part.width) * width)) - left),
    height: Math.max(0, Math.min(height, Math.ceil((part.y + part.height) * height)) - top),
  }
}

/** Carries out an order. What was in the file beside the picture (EXIF, thumbnails, trailers) is not carried over. */
export async function paint(order: PaintOrder): Promise<Painted> {
  let bitmap: ImageBitmap
  try {
    bitmap = await decode(order)
  } catch (error) {
    return { ok: false, problem: error instanceof RangeError ? 'memory' : 'undecodable' }
  }
  try {
    const scale = Math.min(1, order.longest / Math.max(bitmap.width, bitmap.height))
    const width = Math.max(1, Math.round(bitmap.width * scale))
    const height = Math.max(1, Math.round(bitmap.height * scale))
    const sideways = order.quarterTurns % 2 === 1
    const canvas = makeCanvas(sideways ? height : width, sideways ? width : height)
    const pen = canvas.getContext('2d') as Pen | null
    if (!pen) return { ok: false, problem: 'memory' }
    pen.imageSmoothingQuality = 'high'
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.translate(canvas.width / 2, canvas.height / 2)
    pen.rotate((order.quarterTurns * Math.PI) / 2)
    pen.translate(-width / 2, -height / 2)
    pen.drawImage(bitmap, 0, 0, width, height)
    pen.fillStyle = '#000'
    for (const part of order.black) {
      const box = pixelsOf(part, width, height)
      pen.fillRect(box.x, box.y, box.width, box.height)
    }
    const blob = await asJpeg(canvas, order.quality)
    if (!blob || blob.type !== 'image/jpeg') return { ok: false, problem: 'memory' }
    return { ok: true, bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height }
  } catch {
    return { ok: false, problem: 'memory' }
  } finally {
    bitmap.close()
  }
}
