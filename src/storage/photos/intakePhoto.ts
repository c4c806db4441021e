/**
 * The door for photos. A file is judged by its bytes, measured before it is decoded, decoded, made smaller and written anew
 * as a JPEG: what comes out holds pixels and nothing else. What is wrong is a value with a name, never an exception.
 */
import type { Timestamp } from '@/domain/ids'
import type { LatLon } from '@/domain/spot'
import { fileKindOf } from './imageKind'
import { fittedSize, hasMetadata, imageSizeOf, jpegIsComplete } from './imageSize'
import type { Painted, PaintOrder } from './paint'
import { paintAside } from './paintAside'
import { readPhotoFacts } from './photoFacts'

/** Why a file is no usable photo. */
export const photoProblems = ['empty', 'not-an-image', 'svg-or-html', 'heic-undecodable', 'truncated', 'too-large', 'undecodable', 'memory'] as const
export type PhotoProblem = (typeof photoProblems)[number]

/** A clean photo, or what is wrong with the file. */
export type PhotoIntake =
  | {
    readonly ok: true
    readonly bytes: Uint8Array<ArrayBuffer>
    readonly width: number
    readonly height: number
    readonly mediaType: 'image/jpeg'
    readonly takenAt: Timestamp | null
    readonly gps: LatLon | null
    /** True when the file stopped before its end: a part of the picture may be grey. */
    readonly cutShort: boolean
  }
  | { readonly ok: false; readonly problem: PhotoProblem }

/** Longest side of a stored photo, in pixels. */
export const longestSide = 2048
/** A file larger than this is not read at all. */
export const largestBytes = 60 * 1024 * 1024
/** A picture of more pixels than this is not decoded. */
export const largestPixels = 120_000_000

const endOfJpeg = new Uint8Array([0xff, 0xd9])

/** Takes a file in. `painter` is the one part that needs a browser; tests give their own. */
export async function intakePhoto(file: File, painter: (order: PaintOrder) => Promise<Painted> = paintAside): Promise<PhotoIntake> {
  if (file.size === 0) return { ok: false, problem: 'empty' }
  if (file.size > largestBytes) return { ok: false, problem: 'too-large' }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    return { ok: false, problem: error instanceof RangeError ? 'memory' : 'undecodable' }
  }
  const kind = fileKindOf(bytes)
  if (kind === 'empty') return { ok: false, problem: 'empty' }
  if (kind === 'markup') return { ok: false, problem: 'svg-or-html' }
  if (kind === 'other') return { ok: false, problem: 'not-an-image' }

  const isCutShort = kind === 'jpeg' && !jpegIsComplete(bytes)
  const size = imageSizeOf(bytes, kind)
  if (size && size.width * size.height > largestPixels) return { ok: false, problem: 'too-large' }
  const undecodable = kind === 'heic' ? 'heic-undecodable' : isCutShort ? 'truncated' : 'undecodable'
  if (kind !== 'heic' && kind !== 'avif' && (!size || size.width === 0 || size.height === 0)) return { ok: false, problem: undecodable }

  const facts = await readPhotoFacts(bytes)
  const painted = await painter({
    // The type that the bytes have, not the one that the sender wrote. Half a JPEG gets an end, or Chromium shows none of it.
    picture: new Blob(isCutShort ? [bytes, endOfJpeg] : [bytes], { type: `image/${kind}` }),
    ...(kind === 'jpeg' && size ? { size: fittedSize(size, longestSide) } : {}),
    longest: longestSide, quarterTurns: 0, black: [], quality: 0.85,
  })
  if (!painted.ok) return { ok: false, problem: painted.problem === 'memory' ? 'memory' : undecodable }
  // By construction there is none; if an engine ever copies it over, the photo is refused rather than stored with a place in it.
  if (hasMetadata(painted.bytes)) return { ok: false, problem: 'undecodable' }
  return { ok: true, bytes: painted.bytes, width: painted.width, height: painted.height, mediaType: 'image/jpeg', ...facts, cutShort: isCutShort }
}
