/** Width and height from a picture's header, before anything is decoded: a small file can unfold into gigabytes. */
import { asciiAt, type PictureKind } from './imageKind'

/** Pixels as stored, and how the picture must be turned to stand upright (EXIF 1 to 8). */
export interface ImageSize {
  readonly width: number
  readonly height: number
  readonly orientation: number
}

/** One segment of a JPEG before its picture data. `start` is the marker, `data` the first byte after the length. */
interface Segment { readonly marker: number; readonly start: number; readonly data: number; readonly end: number }

/** The segments of a JPEG up to and with the start of scan; stops quietly where the file is damaged. */
export function jpegSegments(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]!
    if (marker === 0xff) { at += 1; continue }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) { at += 2; continue }
    if (marker === 0xd9) break
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!
    if (length < 2) break
    segments.push({ marker, start: at, data: at + 4, end: at + 2 + length })
    if (marker === 0xda) break
    at += 2 + length
  }
  return segments
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The orientation in a JPEG's EXIF block; 1 where there is none or it is damaged. */
function orientationIn(bytes: Uint8Array, segment: Segment): number {
  if (asciiAt(bytes, segment.data, 6) !== 'Exif\0\0') return 1
  const tiff = segment.data + 6
  const end = Math.min(segment.end, bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (tiff + 8 > end) return 1
  const little = asciiAt(bytes, tiff, 2) === 'II'
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > end) return 1
  const count = view.getUint16(directory, little)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > end) return 1
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little)
      return value >= 1 && value <= 8 ? value : 1
    }
  }
  return 1
}

function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  let orientation = 1
  let size: { width: number; height: number } | undefined
  for (const segment of jpegSegments(bytes)) {
    if (segment.marker === 0xe1 && orientation === 1) orientation = orientationIn(bytes, segment)
    if (isFrame(segment.marker) && segment.data + 5 <= bytes.length && !size) {
      size = { height: (bytes[segment.data + 1]! << 8) | bytes[segment.data + 2]!, width: (bytes[segment.data + 3]! << 8) | bytes[segment.data + 4]! }
    }
  }
  return size && { ...size, orientation }
}

function webpSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  if (bytes.length < 30) return undefined
  const chunk = asciiAt(bytes, 12, 4)
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, orientation: 1 }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, orientation: 1 }
  }
  if (chunk === 'VP8X') return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: ((view.getUint32(26, true) >>> 8) & 0xffffff) + 1, orientation: 1 }
  return undefined
}

/** The largest `ispe` box near the start of a HEIF file: the size of the picture itself, its thumbnails being smaller. */
function heifSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  let best: ImageSize | undefined
  const end = Math.min(bytes.length, 256 * 1024) - 16
  for (let at = 4; at < end; at++) {
    if (bytes[at] !== 0x69 || asciiAt(bytes, at, 4) !== 'ispe') continue
    const width = view.getUint32(at + 8)
    const height = view.getUint32(at + 12)
    if (!best || width * height > best.width * best.height) best = { width, height, orientation: 1 }
  }
  return best
}

/** Size of a picture as its header gives it; undefined where the header is damaged or cut off. */
export function imageSizeOf(bytes: Uint8Array, kind: PictureKind): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (kind) {
    case 'jpeg': return jpegSize(bytes)
    case 'png': return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 }
    case 'webp': return webpSize(bytes, view)
    case 'heic':
    case 'avif': return heifSize(bytes, view)
    default: return kind satisfies never
  }
}

/** False for a JPEG that stops before its end marker: sent or copied half. A trailer behind the marker is fine. */
export function jpegIsComplete(bytes: Uint8Array): boolean {
  const scan = jpegSegments(bytes).find((segment) => segment.marker === 0xda)
  if (!scan) return false
  for (let at = bytes.length - 2; at >= scan.end; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** True where a JPEG still carries EXIF or XMP (APP1), IPTC (APP13) or a comment: things that name people and places. */
export function hasMetadata(bytes: Uint8Array): boolean {
  return jpegSegments(bytes).some(({ marker }) => marker === 0xe1 || marker === 0xed || marker === 0xfe)
}

/** The size within `longest`, upright and with the same proportions; never enlarged. */
export function fittedSize(size: ImageSize, longest: number): { readonly width: number; readonly height: number } {
  const turned = size.orientation >= 5
  const width = turned ? size.height : size.width
  const height = turned ? size.width : size.height
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
