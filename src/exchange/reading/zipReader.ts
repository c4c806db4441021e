/**
 * Reading a zip that may be an attack (APPNOTE.TXT 6.3; CWE-409, CWE-22). The central directory is read and judged before
 * anything is inflated; while inflating, an entry that grows past what it declared stops the reading.
 */
import { crc32 } from './crc32'
import { refused, type Refusal, type Refused } from './problem'

/** Limits of what we open. */
export const zipLimits = { entries: 20_000, totalBytes: 2 * 1024 ** 3, ratio: 100, ratioFrom: 1024 ** 2 } as const

/** An entry as the central directory declares it. */
export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  readonly bytes: number
  readonly method: 0 | 8
  readonly crc: number
  /** Where its packed bytes begin. */
  readonly start: number
}

/** A judged zip: its entries, and the way to the bytes of one. */
export interface OpenZip {
  readonly ok: true
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly read: (entry: ZipEntry) => Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Refused>
}

/** Thrown inside this file only. */
class Stop extends Error {
  constructor(readonly problem: Refusal, readonly detail = '') { super(problem) }
}

/** Reads and judges the directory. Never throws. */
export function openZip(bytes: Uint8Array): OpenZip | Refused {
  try {
    const entries = directory(bytes)
    return { ok: true, entries, read: async (entry) => inflate(bytes, entry) }
  } catch (error) {
    return error instanceof Stop ? refused(error.problem, error.detail) : refused('damaged', 'zip')
  }
}

function directory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  if (bytes.length === 0) throw new Stop('empty')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || (view.getUint32(0, true) !== 0x04034b50 && view.getUint32(0, true) !== 0x06054b50)) throw new Stop('not-a-zip')
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const offset = view.getUint32(end + 16, true)
  // 0xffff and 0xffffffff mean zip64: more than we open anyway.
  if (count > zipLimits.entries) throw new Stop('too-many-entries', String(count))
  if (size === 0xffffffff || offset === 0xffffffff) throw new Stop('too-large')
  if (offset + size > end) throw new Stop('truncated')
  const entries = new Map<string, ZipEntry>()
  let at = offset
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new Stop('damaged', 'zip')
    const { entry, next } = directoryEntry(view, bytes, at, end)
    if (entries.has(entry.name)) throw new Stop('damaged', entry.name)
    entries.set(entry.name, entry)
    at = next
  }
  judge([...entries.values()])
  return entries
}

/** The end of central directory record; without it the tail of the file is gone. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new Stop('truncated')
}

function directoryEntry(view: DataView, bytes: Uint8Array, at: number, end: number): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > end) throw new Stop('damaged', 'zip')
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameBytes))
  if ((flags & 1) !== 0) throw new Stop('encrypted', name)
  if (method !== 0 && method !== 8) throw new Stop('damaged', name)
  const packedBytes = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) throw new Stop('damaged', name)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedBytes > end) throw new Stop('truncated', name)
  return { next, entry: { name, packedBytes, bytes: view.getUint32(at + 24, true), method, crc: view.getUint32(at + 16, true), start } }
}

/** A name that cannot lead outside: no `..`, no absolute path, no backslash, no drive, no control character. */
function nameOf(raw: Uint8Array): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    throw new Stop('unsafe-name')
  }
   
  if (name === '' || name.length > 255 || /[\\:\u0000-\u001f]/.test(name) || name.startsWith('/') || name.split('/').some((part) => part === '..' || part === '.')) throw new Stop('unsafe-name', JSON.stringify(name.slice(0, 80)))
  return name
}

/** Sizes and ratios as declared; entries that share packed bytes are the trick of a non-recursive bomb. */
function judge(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  if (total > zipLimits.totalBytes) throw new Stop('too-large', String(total))
  for (const entry of entries) {
    if (entry.bytes > zipLimits.ratioFrom && entry.bytes > entry.packedBytes * zipLimits.ratio) throw new Stop('suspicious-ratio', entry.name)
    if (entry.method === 0 && entry.bytes !== entry.packedBytes) throw new Stop('damaged', entry.name)
  }
  if (total > zipLimits.ratioFrom && total > packed * zipLimits.ratio) throw new Stop('suspicious-ratio')
  const inOrder = [...entries].sort((a, b) => a.start - b.start)
  inOrder.forEach((entry, i) => {
    const before = inOrder[i - 1]
    if (before && before.start + before.packedBytes > entry.start) throw new Stop('suspicious-ratio', entry.name)
  })
}

/** The bytes of an entry: never more than it declared, and with its own checksum. */
async function inflate(bytes: Uint8Array, entry: ZipEntry): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Refused> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes)
  try {
    const result = entry.method === 0 ? packed : await inflated(packed, entry)
    if (result.length !== entry.bytes || crc32(result) !== entry.crc) return refused('damaged', entry.name)
    return { ok: true, bytes: result }
  } catch (error) {
    return error instanceof Stop ? refused(error.problem, error.detail) : refused('damaged', entry.name)
  }
}

async function inflated(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const { Inflate } = await import('fflate')
  const parts: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((part) => {
    length += part.length
    if (length > entry.bytes) throw new Stop('suspicious-ratio', entry.name)
    parts.push(part)
  })
  // In steps, so that a lie about the size is seen before memory is full.
  const step = 16_384
  for (let at = 0; at < packed.length; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
