/** What a file really is, by its first bytes. Name and MIME type are never believed: both are whatever a sender wrote. */

/** Kinds of picture that may become a photo; decoding HEIC and AVIF is up to the browser. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif'
/** `markup`: SVG, HTML or XML, which can carry code. `other`: something that is no photo, GIF included. */
export type FileKind = PictureKind | 'empty' | 'markup' | 'other'

const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])
const avifBrands: ReadonlySet<string> = new Set(['avif', 'avis'])

/** Bytes as Latin-1 text, for signatures. */
export function asciiAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}

/** Text at the start in any of the encodings that a browser would sniff as markup, in lower case. */
function openingText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 512)
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const kept = utf16 ? head.filter((byte) => byte !== 0) : head
  return asciiAt(kept, 0, kept.length).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart().toLowerCase()
}

/** Recognises a file by its magic bytes. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (asciiAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp'
  if (asciiAt(bytes, 4, 4) === 'ftyp') {
    const brands = [asciiAt(bytes, 8, 4)]
    const end = Math.min(bytes.length, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 256)
    for (let at = 16; at + 4 <= end; at += 4) brands.push(asciiAt(bytes, at, 4))
    if (brands.some((brand) => avifBrands.has(brand))) return 'avif'
    if (brands.some((brand) => heicBrands.has(brand))) return 'heic'
    return 'other'
  }
  return openingText(bytes).startsWith('<') ? 'markup' : 'other'
}
