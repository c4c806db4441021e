/** Photos made byte by byte, so that a test says exactly what is in them. */

type Bytes = Uint8Array<ArrayBuffer>

export function bytesOf(...parts: readonly (string | readonly number[] | Uint8Array)[]): Bytes {
  const flat = parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : [...part]))
  return new Uint8Array(flat)
}

function big(value: number, size: 2 | 4): number[] {
  return size === 2 ? [value >> 8 & 255, value & 255] : [value >>> 24, value >> 16 & 255, value >> 8 & 255, value & 255]
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, ...big(data.length + 2, 2), ...data]
}

/** One EXIF entry: tag, type, count, and either the four value bytes or data kept elsewhere. */
interface Entry { readonly tag: number; readonly type: number; readonly count: number; readonly value?: readonly number[]; readonly data?: readonly number[] }

function directory(entries: readonly Entry[], at: number): number[] {
  const dataStart = at + 2 + entries.length * 12 + 4
  const body: number[] = []
  const table = entries.flatMap(({ tag, type, count, value, data }) => {
    const where = dataStart + body.length
    if (data) body.push(...data)
    return [...big(tag, 2), ...big(type, 2), ...big(count, 4), ...(data ? big(where, 4) : [...(value ?? []), 0, 0, 0, 0].slice(0, 4))]
  })
  return [...big(entries.length, 2), ...table, 0, 0, 0, 0, ...body]
}

function rationals(...values: readonly [number, number][]): number[] {
  return values.flatMap(([top, bottom]) => [...big(top, 4), ...big(bottom, 4)])
}

function ascii(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0)).concat(0)
}

export interface MadeExif { readonly orientation?: number; readonly taken?: string; readonly offset?: string; readonly lat?: readonly [number, number][]; readonly lon?: readonly [number, number][]; readonly latRef?: string; readonly lonRef?: string }

/** An APP1 block with orientation, time and place, in the order of a big-endian camera. */
export function exifBlock(exif: MadeExif): number[] {
  const rootAt = 8
  const hasGps = exif.lat && exif.lon
  const rootSize = 2 + ((exif.orientation ? 1 : 0) + (exif.taken ? 1 : 0) + (hasGps ? 1 : 0)) * 12 + 4
  const exifAt = rootAt + rootSize
  const exifEntries: Entry[] = exif.taken ? [
    { tag: 0x9003, type: 2, count: 20, data: ascii(exif.taken) },
    ...(exif.offset ? [{ tag: 0x9011, type: 2, count: 7, data: ascii(exif.offset) }] : []),
  ] : []
  const exifDirectory = exif.taken ? directory(exifEntries, exifAt) : []
  const gpsAt = exifAt + exifDirectory.length
  const gpsDirectory = hasGps ? directory([
    { tag: 1, type: 2, count: 2, value: ascii(exif.latRef ?? 'N') }, { tag: 2, type: 5, count: 3, data: rationals(...exif.lat!) },
    { tag: 3, type: 2, count: 2, value: ascii(exif.lonRef ?? 'E') }, { tag: 4, type: 5, count: 3, data: rationals(...exif.lon!) },
  ], gpsAt) : []
  const root = directory([
    ...(exif.orientation ? [{ tag: 0x0112, type: 3, count: 1, value: big(exif.orientation, 2) }] : []),
    ...(exif.taken ? [{ tag: 0x8769, type: 4, count: 1, value: big(exifAt, 4) }] : []),
    ...(hasGps ? [{ tag: 0x8825, type: 4, count: 1, value: big(gpsAt, 4) }] : []),
  ], rootAt)
  return segment(0xe1, [...ascii('Exif'), 0, 0x4d, 0x4d, 0, 42, ...big(rootAt, 4), ...root, ...exifDirectory, ...gpsDirectory])
}

/** A JPEG with a true header and a few bytes where the picture would be. */
export function jpeg(width: number, height: number, options: { readonly exif?: MadeExif; readonly before?: readonly number[]; readonly end?: boolean; readonly trailer?: readonly number[] } = {}): Bytes {
  return bytesOf(
    [0xff, 0xd8], segment(0xe0, [...ascii('JFIF'), 1, 1, 0, 0, 1, 0, 1, 0, 0]), options.exif ? exifBlock(options.exif) : [], options.before ?? [],
    segment(0xc0, [8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0]), segment(0xda, [1, 1, 0, 0, 63, 0]), [1, 2, 3, 0xff, 0, 4],
    options.end === false ? [] : [0xff, 0xd9], options.trailer ?? [],
  )
}

export function png(width: number, height: number): Bytes {
  return bytesOf('\x89PNG\r\n\x1a\n', big(13, 4), 'IHDR', big(width, 4), big(height, 4), [8, 6, 0, 0, 0], big(0, 4))
}

export function heic(width: number, height: number, brand = 'heic'): Bytes {
  return bytesOf(big(24, 4), 'ftyp', brand, big(0, 4), 'mif1', brand, big(20, 4), 'ispe', big(0, 4), big(320, 4), big(240, 4), big(20, 4), 'ispe', big(0, 4), big(width, 4), big(height, 4), new Array<number>(64).fill(0))
}

export function webpExtended(width: number, height: number): Bytes {
  const little = (value: number): number[] => [value & 255, value >> 8 & 255, value >> 16 & 255]
  return bytesOf('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8X', [10, 0, 0, 0], [0, 0, 0, 0], little(width - 1), little(height - 1), [0, 0, 0, 0])
}

export function fileOf(bytes: Bytes | string, name = 'foto.jpg', type = 'image/jpeg'): File {
  return new File([bytes], name, { type })
}
