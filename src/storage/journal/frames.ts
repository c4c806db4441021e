/**
 * The bytes of a journal file: eight bytes that say what it is, then frames. A frame is its length and CRC-32 (both
 * unsigned, little-endian, four bytes) and that many bytes of UTF-8 JSON. Pure.
 */
import { isChange } from '../isChange'
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { crc32 } from './crc32'

/** First bytes of every file; the last one is the version of this layout. */
export const magic: Uint8Array<ArrayBuffer> = new TextEncoder().encode('DREMPEL1')

const headBytes = 8

/**
 * A dossier that was erased while these files could not be rewritten (a sleeping tab held them). Whatever they say
 * about the dossier up to that clock is not read again.
 */
export interface DossierStone {
  readonly dossier: Id
  readonly files: readonly string[]
  /** Changes with a higher clock were made after the erasure, and stay. */
  readonly upTo: number
}

/**
 * A participant who was erased, with the records that went along. These never come back: no file is read for them again, whatever the clock,
 * and no back-up either. `files` may still hold their words and are to be rewritten.
 */
export interface ParticipantStone {
  readonly dossier: Id
  readonly files: readonly string[]
  readonly participant: Id
  readonly records: readonly Id[]
}

/** What was erased, and which files may not have heard of it. */
export type Tombstone = DossierStone | ParticipantStone

/** What one frame holds. */
export type Frame = { readonly changes: readonly Change[] } | { readonly erased: Tombstone }

/** One frame as bytes. */
export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(JSON.stringify('changes' in frame ? frame.changes : { [keyOf(frame.erased)]: frame.erased }))
  const bytes = new Uint8Array(headBytes + body.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, body.length, true)
  head.setUint32(4, crc32(body), true)
  bytes.set(body, headBytes)
  return bytes
}

/** A key of its own for a participant: an earlier version that read the same key would take it for the whole dossier. */
function keyOf(stone: Tombstone): 'erased' | 'erasedParticipant' {
  return 'records' in stone ? 'erasedParticipant' : 'erased'
}

/** What could be read of a file. */
export interface Decoded {
  readonly frames: readonly Frame[]
  /** Where the whole, undamaged beginning ends: a later read may start here. */
  readonly soundBytes: number
  /** True when frames in the middle could not be read; those behind them were. */
  readonly damaged: boolean
}

/**
 * Reads the bytes of a file from `start` (0, or a `soundBytes` of before). Never throws. A torn end is ignored: its save was never
 * acknowledged. A frame with a wrong sum is skipped as long as its length leads on, so one bad spot does not cost the rest.
 */
export function decodeFrames(bytes: Uint8Array, start = 0): Decoded {
  const frames: Frame[] = []
  let at = 0
  if (start === 0) {
    if (bytes.length < magic.length || magic.some((byte, i) => bytes[i] !== byte)) return { frames, soundBytes: 0, damaged: bytes.length >= magic.length }
    at = magic.length
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let soundBytes = start + at
  let doubtful = false
  let damaged = false
  while (at + headBytes <= bytes.length) {
    const end = at + headBytes + view.getUint32(at, true)
    if (end > bytes.length) break
    const body = bytes.subarray(at + headBytes, end)
    if (crc32(body) === view.getUint32(at + 4, true)) {
      const frame = parsed(body)
      if (frame) frames.push(frame)
      if (doubtful) damaged = true
      else soundBytes = start + end
    } else doubtful = true
    at = end
  }
  return { frames, soundBytes, damaged }
}

/** The frame in a body, or nothing where a newer version wrote something that this one does not know. */
function parsed(body: Uint8Array): Frame | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    if (Array.isArray(value)) return { changes: value.filter(isChange) }
    const { erased, erasedParticipant } = value as { erased?: Partial<DossierStone>; erasedParticipant?: Partial<ParticipantStone> }
    if (typeof erased?.dossier === 'string' && typeof erased.upTo === 'number' && Array.isArray(erased.files)) return { erased: { dossier: erased.dossier, files: erased.files, upTo: erased.upTo } }
    if (typeof erasedParticipant?.dossier === 'string' && typeof erasedParticipant.participant === 'string' && Array.isArray(erasedParticipant.files) && Array.isArray(erasedParticipant.records)) return { erased: erasedParticipant as ParticipantStone }
  } catch {
    // A sound sum over something that is no JSON: not ours, nothing to read.
  }
  return undefined
}

/** Bytes of several frames after the magic. */
export function encodeFile(frames: readonly Frame[]): Uint8Array<ArrayBuffer> {
  return joined([magic, ...frames.map(encodeFrame)])
}

/** Several pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
